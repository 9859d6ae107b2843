package dev.forrest.process;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes, killed for real, by each rung of the ladder. */
@Timeout(60)
final class ContainmentTest {
  @TempDir Path directory;

  private static Containment create(String kind) throws Exception {
    String name = Long.toHexString(ThreadLocalRandom.current().nextLong() >>> 1);
    Containment containment =
        switch (kind) {
          case "cgroup" -> CgroupContainment.createOrNull(name);
          case "session" -> SessionContainment.createOrNull(name);
          default -> new HandleContainment(name);
        };
    assumeTrue(containment != null, "no " + kind + " can be made here");
    return containment;
  }

  /** Starts a shell script that writes the numbers of its processes into a file, one each line. */
  private Process start(Cage cage, String script, int processes) throws Exception {
    Path pids = directory.resolve("pids");
    Process process =
        cage.start(new ProcessBuilder("sh", "-c", script.replace("PIDS", pids.toString())));
    while (!Files.exists(pids) || Files.readAllLines(pids).size() < processes) {
      Thread.onSpinWait();
    }
    return process;
  }

  private void assertAllDead() throws Exception {
    for (String pid : Files.readAllLines(directory.resolve("pids"))) {
      Path stat = Path.of("/proc/" + pid + "/stat");
      boolean alive = Files.exists(stat) && !Files.readString(stat).contains(") Z ");
      assertThat(alive).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cgroup", "session", "handles"})
  void killsChildrenAndGrandchildren(String kind) throws Exception {
    try (Containment containment = create(kind);
        Cage cage = containment.cage("one")) {
      Process process =
          start(cage, "sh -c 'sleep 600 & echo $! >> PIDS; wait' & echo $! >> PIDS; wait", 2);
      assertThat(cage.pids()).hasLength(3);

      assertThat(cage.kill()).isTrue();

      process.waitFor();
      assertThat(cage.pids()).isEmpty();
      assertAllDead();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cgroup", "session"})
  void killsADaemonThatAnotherProcessMustFind(String kind) throws Exception {
    try (Containment containment = create(kind)) {
      Process process;
      try (Cage cage = containment.cage("one")) {
        process = start(cage, "setsid sh -c 'sleep 600 & echo $! >> PIDS' & exit 0", 1);
        process.waitFor();
      }

      Containment again = Containment.of(containment.description());
      assertThat(again.killAll(Set.of())).isTrue();

      assertAllDead();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cgroup", "session", "handles"})
  void killsNothingOutside(String kind) throws Exception {
    Process other = new ProcessBuilder("sleep", "600").start();
    try (Containment containment = create(kind);
        Cage cage = containment.cage("one");
        Cage neighbour = containment.cage("two")) {
      Process process = start(cage, "echo $$ >> PIDS; exec sleep 600", 1);
      Process spared = neighbour.start(new ProcessBuilder("sleep", "600"));

      cage.kill();

      process.waitFor();
      assertThat(spared.isAlive()).isTrue();
      containment.killAll(List.of(ProcessRoot.of(spared)));
      spared.waitFor();
    }
    assertThat(other.isAlive()).isTrue();
    other.destroyForcibly();
  }

  /** A process may not have come so far as to enter its cage. */
  @ParameterizedTest
  @ValueSource(strings = {"cgroup", "session", "handles"})
  void killsWhatWasJustStarted(String kind) throws Exception {
    try (Containment containment = create(kind)) {
      for (int i = 0; i < 50; i++) {
        try (Cage cage = containment.cage("cage" + i)) {
          Process process = cage.start(new ProcessBuilder("sleep", "600"));
          assertThat(cage.kill()).isTrue();
          assertThat(process.waitFor()).isNotEqualTo(0);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cgroup", "session"})
  void anotherProcessKillsWhatWasJustStarted(String kind) throws Exception {
    for (int i = 0; i < 20; i++) {
      Containment containment = create(kind);
      Process process;
      try (Cage cage = containment.cage("one")) {
        process = cage.start(new ProcessBuilder("sleep", "600"));
        ProcessRoot root = ProcessRoot.of(process);
        assertThat(Containment.of(containment.description()).killAll(Set.of(root))).isTrue();
        process.waitFor();
      }
    }
  }
}
