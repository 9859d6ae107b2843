package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskFailedException;
import dev.forrest.TaskResult;
import dev.forrest.Tasks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What people read of a task that failed. */
@Timeout(60)
final class FailureTextTest {
  @TempDir Path directory;

  private <R> String textOf(RunOptions options, Task<R> task) {
    TaskResult<R> result = Lists.run(directory.resolve("tasklist"), options, List.of(task)).get(0);
    return assertThrows(TaskFailedException.class, result::returnValue).getMessage();
  }

  private <R> String textOf(Task<R> task) {
    return textOf(RunOptions.processes(1), task);
  }

  @Test
  void showsTheCallWithItsArguments() {
    assertThat(textOf(Deferred.joinAndFail(List.of("a", "b", "c", "d", "e"), 2.5)))
        .contains("  call: Chores.joinAndFail([\"a\", \"b\", \"c\", \"d\", ... 5 in all], 2.5)\n");
  }

  @Test
  void showsCallsThatAreArguments() {
    Task<List<String>> texts =
        Tasks.list(List.of(Tasks.value("a"), Deferred.join(List.of("b"), ",")));
    assertThat(textOf(Deferred.joinAndFail(texts, Tasks.value(1.0))))
        .contains("  call: Chores.joinAndFail([\"a\", Chores.join(...)], 1.0)\n");
  }

  @Test
  void shortensArguments() {
    String text = textOf(Deferred.fail("long ".repeat(1000)));
    assertThat(text).contains("call: Chores.fail(\"long long");
    assertThat(text).contains("... (5000 characters)\")\n");
    assertThat(text).contains("  file: " + directory);
    String numbers = textOf2(Collections.nCopies(3, 0.5).stream().mapToDouble(d -> d).toArray());
    assertThat(numbers).contains("call: Chores.failWithNumbers(double[3] {0.5, 0.5, 0.5}, \"x\")");
  }

  private String textOf2(double[] numbers) {
    Task<Integer> task = Deferred.failWithNumbers(numbers, "x");
    TaskResult<Integer> result = Lists.run(directory.resolve("another"), task);
    return assertThrows(TaskFailedException.class, result::returnValue).getMessage();
  }

  @Test
  void breaksLongDiagnoses() {
    String text = textOf(RunOptions.processes(1).autokill(Duration.ofSeconds(1)), Deferred.hang());
    assertThat(text).startsWith("Task ");
    assertThat(text).contains(" failed: TIMED_OUT.\n");
    assertThat(text).contains("  thread dump: " + directory);
    assertThat(text).contains("\n    | before\n");
    for (String line : text.lines().toList()) {
      if (!line.contains(directory.toString())) {
        assertThat(line.length()).isAtMost(80);
      }
    }
  }

  @Test
  void quotesTheCrashReport() {
    String text = textOf(Deferred.crash());
    assertThat(text).contains("  crash report: " + directory);
    assertThat(text).containsMatch("    \\| #  SIGSEGV .* pid=");
  }

  @Test
  void countsAttempts() {
    String text =
        textOf(
            RunOptions.processes(1).retries(1).retryAfter(Duration.ofMillis(1)),
            Deferred.fail("again"));
    assertThat(text).contains(" failed: THREW, after 2 attempts.\n");
  }
}
