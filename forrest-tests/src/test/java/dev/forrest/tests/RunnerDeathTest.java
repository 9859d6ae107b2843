package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.forrest.IfExists;
import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ends a program, what its tasks have started ends within two seconds. */
@Timeout(60)
final class RunnerDeathTest {
  private static final String MARK = "RUNNER_DEATH_TEST";
  private static final long LIMIT_NANOS = 2_000_000_000L;

  @TempDir Path directory;
  private final String mark = UUID.randomUUID().toString();

  static Stream<Arguments> deaths() {
    return Stream.of("cgroup", "session")
        .flatMap(kind -> Stream.of("KILL", "TERM", "INT", "SEGV").map(s -> Arguments.of(kind, s)));
  }

  @BeforeEach
  void needsProc() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs Linux");
  }

  @ParameterizedTest
  @MethodSource("deaths")
  void endsAllThatTheTasksHadStarted(String kind, String signal) throws Exception {
    Process program = start(kind);
    signal(signal, program.pid());
    long start = System.nanoTime();
    program.waitFor();

    assertNothingIsLeft(start);
    assertThat(groups()).isEmpty();
  }

  /** Then the workers end themselves, and what they had started ends when the list is run again. */
  @ParameterizedTest
  @ValueSource(strings = {"cgroup", "session"})
  void recoveryEndsWhatNeitherRunnerNorGuardianCould(String kind) throws Exception {
    Process program = start(kind);
    for (long pid : marked()) {
      if (commandOf(pid).contains("dev.forrest.process.Guardian")) {
        signal("KILL", pid);
      }
    }
    Instant death = Instant.now();
    program.destroyForcibly().waitFor();
    assertThat(marked()).isNotEmpty();

    try (TaskList<Integer> tasks =
        TaskList.at(directory.resolve("tasklist")).ifExists(IfExists.RESUME).open()) {
      RunOptions options = RunOptions.processes(2).autokill(Duration.ofMillis(1500));
      for (TaskResult<Integer> result : tasks.run(options)) {
        assertThat(result.verdict()).isEqualTo(Verdict.TIMED_OUT);
        // Nothing of the first attempt was there when the second began.
        assertThat(result.attempts()).hasSize(2);
        assertThat(result.attempts().get(0).verdict()).isEqualTo(Verdict.INTERRUPTED);
        assertThat(result.attempts().get(0).started()).isLessThan(death);
      }
    }
    assertThat(marked()).isEmpty();
  }

  /** Starts a program with two tasks that have families, and waits until these are there. */
  private Process start(String kind) throws Exception {
    Path pids = directory.resolve("pids");
    Process program =
        Programs.start(
            List.of("env", MARK + "=" + mark),
            List.of(
                "-Dforrest.containment=" + kind,
                "-XX:ErrorFile=" + directory.resolve("crash"),
                "-XX:-CreateCoredumpOnCrash"),
            "families",
            directory.resolve("tasklist").toString(),
            pids.toString());
    while (!Files.exists(pids) || Files.readAllLines(pids).size() < 4) {
      if (!program.isAlive()) {
        String printed =
            new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(!printed.contains("does not work here"), "no " + kind + " here");
        throw new AssertionError(printed);
      }
    }
    return program;
  }

  private void assertNothingIsLeft(long start) throws IOException {
    List<Long> left = marked();
    while (!left.isEmpty() && System.nanoTime() - start < LIMIT_NANOS) {
      left = marked();
    }
    List<String> commands = new ArrayList<>();
    for (long pid : left) {
      commands.add(commandOf(pid));
    }
    assertThat(commands).isEmpty();
  }

  /** The control groups of Forrest's in which a marked process was; those of others stay. */
  private List<Path> groups() throws IOException {
    List<Path> groups = new ArrayList<>();
    String name = runnerName();
    for (String mount : List.of("/sys/fs/cgroup", "/sys/fs/cgroup/unified")) {
      if (Files.isDirectory(Path.of(mount))) {
        try (DirectoryStream<Path> found =
            Files.newDirectoryStream(Path.of(mount), "forrest-*-" + name)) {
          found.forEach(groups::add);
        }
      }
    }
    return groups;
  }

  private String runnerName() throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(directory.resolve("tasklist/running"), "*.runner")) {
      for (Path file : files) {
        return file.getFileName().toString().replace(".runner", "");
      }
    }
    return "none";
  }

  private List<Long> marked() throws IOException {
    List<Long> marked = new ArrayList<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : processes) {
        if (contentOf(process.resolve("environ")).contains(MARK + "=" + mark)
            && !contentOf(process.resolve("stat")).contains(") Z ")) {
          marked.add(Long.valueOf(process.getFileName().toString()));
        }
      }
    }
    return marked;
  }

  private static String commandOf(long pid) {
    return contentOf(Path.of("/proc/" + pid + "/cmdline")).replace('\0', ' ');
  }

  private static String contentOf(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return ""; // it has ended
    }
  }

  private static void signal(String name, long pid) throws Exception {
    new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
  }
}
