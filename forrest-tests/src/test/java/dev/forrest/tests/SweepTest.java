package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a task leaves running ends with it, however it ended. */
@Timeout(60)
final class SweepTest {
  private static final String FORCED = "forrest.containment";

  @TempDir Path directory;

  @AfterEach
  void forceNothing() {
    System.clearProperty(FORCED);
  }

  @ParameterizedTest
  @CsvSource({
    "session, returns, RETURNED",
    "session, throws, THREW",
    "session, crashes, CRASHED",
    "strongest, returns, RETURNED",
    "strongest, throws, THREW",
    "strongest, crashes, CRASHED"
  })
  void nothingIsLeft(String kind, String end, Verdict verdict) throws Exception {
    if (!kind.equals("strongest")) {
      System.setProperty(FORCED, kind);
    }
    Path pids = directory.resolve("pids");
    Task<Integer> task = Deferred.leaveFamily(pids.toString(), end);
    TaskResult<Integer> result =
        Lists.run(directory.resolve("tasklist"), RunOptions.processes(1), List.of(task)).get(0);

    assertThat(result.verdict()).isEqualTo(verdict);
    List<String> family = Files.readAllLines(pids);
    assertThat(family).hasSize(3);
    for (String pid : family) {
      Path stat = Path.of("/proc/" + pid + "/stat");
      assertThat(Files.exists(stat) && !Files.readString(stat).contains(") Z ")).isFalse();
    }
  }
}
