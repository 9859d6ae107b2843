package dev.forrest.process;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed for real. */
@Timeout(60)
final class ProcessTreeTest {
  @TempDir Path directory;

  /** Starts a shell script that writes the numbers of its processes into a file, one each line. */
  private Process start(String script, int processes, String... prefix) throws Exception {
    Path pids = directory.resolve("pids");
    List<String> command = new ArrayList<>(List.of(prefix));
    command.addAll(List.of("sh", "-c", script.replace("PIDS", pids.toString())));
    Process process = new ProcessBuilder(command).start();
    while (!Files.exists(pids) || Files.readAllLines(pids).size() < processes) {
      assertThat(process.isAlive()).isTrue();
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

  @Test
  void killsChildrenAndGrandchildren() throws Exception {
    Process process = start("sh -c 'sleep 600 & echo $! >> PIDS; wait' & echo $! >> PIDS; wait", 2);
    ProcessTree.kill(process.toHandle());
    assertThat(process.isAlive()).isFalse();
    assertAllDead();
  }

  @Test
  void killsWhatIgnoresSignals() throws Exception {
    Process process =
        start("trap '' TERM HUP INT; (trap '' TERM; sleep 600) & echo $! >> PIDS; wait", 1);
    ProcessTree.kill(process.toHandle());
    assertAllDead();
  }

  @Test
  void killsMembersOfItsSessionWhoseParentsHaveEnded() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setsid")), "needs setsid");
    Process process = start("sh -c 'sleep 600 & echo $! >> PIDS'; sleep 600", 1, "/usr/bin/setsid");
    ProcessTree.kill(process.toHandle());
    assertAllDead();
  }

  @Test
  void killsNothingOfTheSessionThatItOnlyBelongsTo() throws Exception {
    Process other = new ProcessBuilder("sleep", "600").start();
    Process process = new ProcessBuilder("sleep", "600").start();
    ProcessTree.kill(process.toHandle());
    assertThat(process.isAlive()).isFalse();
    assertThat(other.isAlive()).isTrue();
    other.destroyForcibly();
  }
}
