package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.forrest.Attempt;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskFailedException;
import dev.forrest.TaskFailure;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way to fail, in a real worker. */
final class VerdictTest {
  @TempDir Path directory;

  private <R> TaskResult<R> run(Task<R> task) {
    return Lists.run(directory.resolve("tasklist"), task);
  }

  private <R> TaskResult<R> run(RunOptions options, Task<R> task) {
    return Lists.run(directory.resolve("tasklist"), options, List.of(task)).get(0);
  }

  private static String stackOf(Throwable e) {
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Test
  void tellsWhatWasThrownWithItsStack() throws Exception {
    TaskResult<Integer> result = run(Deferred.fail("boom"));

    assertThat(result.verdict()).isEqualTo(Verdict.THREW);
    TaskFailedException e = assertThrows(TaskFailedException.class, result::returnValue);
    assertThat(e).hasMessageThat().contains("  call: Chores.fail(\"boom\")\n");
    assertThat(e).hasMessageThat().contains("java.lang.IllegalStateException: boom");
    assertThat(stackOf(e)).contains("Caused by: java.lang.IllegalStateException: boom");
    assertThat(stackOf(e)).contains("at dev.forrest.tests.Chores.fail(Chores.java:");
    assertThat(stackOf(e)).contains("Caused by: java.io.IOException: the cause");
    assertThat(stackOf(e)).contains("Suppressed: java.lang.RuntimeException: the suppressed");
    assertThat(stackOf(e)).doesNotContain("dev.forrest.worker");
    assertThat(Lists.files(directory.resolve("tasklist/fail")))
        .containsExactly(result.id() + ".pb");
    assertThat(Lists.files(directory.resolve("tasklist/done"))).isEmpty();
  }

  /** Neither its end nor its runner's is looked for with a file that must be opened first. */
  @Test
  void tellsWhatATaskThrewThatHasTakenAllFileDescriptors() {
    TaskResult<Integer> result = run(Deferred.openFiles());

    assertThat(result.verdict()).isEqualTo(Verdict.THREW);
    assertThat(result.failure().orElseThrow().message())
        .contains("(Too many open files) after true");
  }

  @Test
  void takesExitWithZeroForAFailure() {
    TaskResult<Integer> result = run(Deferred.exit(0));

    assertThat(result.verdict()).isEqualTo(Verdict.EXITED);
    assertThat(result.failure().orElseThrow().message()).contains("status 0");
  }

  @Test
  void tellsExitCodesFromSignals() {
    assertThat(run(Deferred.exit(137)).verdict()).isEqualTo(Verdict.EXITED);
  }

  @Test
  void tellsHalt() {
    TaskResult<Integer> result = run(Deferred.halt(3));

    assertThat(result.verdict()).isEqualTo(Verdict.EXITED);
    assertThat(result.failure().orElseThrow().message()).contains("status 3");
  }

  @Test
  void tellsACrashAndKeepsItsReport() throws Exception {
    TaskResult<Integer> result = run(Deferred.crash());

    assertThat(result.verdict()).isEqualTo(Verdict.CRASHED);
    Attempt attempt = result.attempts().get(0);
    assertThat(Files.readString(attempt.crashReport().orElseThrow())).contains("SIGSEGV");
    assertThrows(TaskFailedException.class, result::returnValue);
  }

  @Test
  void tellsAKill() {
    TaskResult<Integer> result = run(Deferred.signal("KILL"));

    assertThat(result.verdict()).isEqualTo(Verdict.KILLED);
    assertThat(result.failure().orElseThrow().message()).contains("SIGKILL");
  }

  @Test
  void tellsAPoliteKill() {
    TaskResult<Integer> result = run(Deferred.signal("TERM"));

    assertThat(result.verdict()).isEqualTo(Verdict.KILLED);
    assertThat(result.failure().orElseThrow().message()).contains("SIGTERM");
  }

  @Test
  void killsTheWholeFamilyWhenTimeIsUp() throws Exception {
    Path pids = directory.resolve("pids");

    TaskResult<Integer> result =
        run(
            RunOptions.processes(1).autokill(Duration.ofSeconds(2)),
            Deferred.hangWithFamily(pids.toString()));

    assertThat(result.verdict()).isEqualTo(Verdict.TIMED_OUT);
    assertThat(result.failure().orElseThrow().message()).contains("2.0 s");
    List<String> family = Files.readAllLines(pids);
    assertThat(family).hasSize(2);
    for (String pid : family) {
      assertThat(isAlive(Long.parseLong(pid))).isFalse();
    }
  }

  /** A zombie that nobody waits for is dead. */
  private static boolean isAlive(long pid) throws Exception {
    Path stat = Path.of("/proc/" + pid + "/stat");
    return Files.exists(stat) && !Files.readString(stat).contains(") Z ");
  }

  @Test
  void tellsThatAResultHasElementsOfAnotherType() {
    TaskResult<List<String>> result = run(Deferred.pollutedList());

    assertThat(result.verdict()).isEqualTo(Verdict.RESULT_NOT_STORABLE);
    TaskFailure failure = result.failure().orElseThrow();
    assertThat(failure.message()).contains("java.lang.ClassCastException");
  }

  @Test
  void tellsThatAnAccessorOfAResultThrows() {
    TaskResult<Grumpy> result = run(Deferred.grumpy());

    assertThat(result.verdict()).isEqualTo(Verdict.RESULT_NOT_STORABLE);
    assertThat(result.failure().orElseThrow().message()).contains("not today");
  }

  @Test
  void survivesAThrowableWhoseMethodsThrow() {
    TaskResult<Integer> result = run(Deferred.throwMonster());

    assertThat(result.verdict()).isEqualTo(Verdict.THREW);
    assertThat(result.failure().orElseThrow().thrown().orElseThrow().className())
        .isEqualTo("dev.forrest.tests.MonsterException");
  }

  @Test
  void survivesAThrowableThatNeverDescribesItself() {
    TaskResult<Integer> result = run(Deferred.throwEndless());

    assertThat(result.verdict()).isEqualTo(Verdict.THREW);
    assertThat(result.failure().orElseThrow().message()).contains("did not return");
  }

  @Test
  void survivesAnOverflowingStack() {
    TaskResult<Integer> result = run(Deferred.overflowStack(0));

    assertThat(result.verdict()).isEqualTo(Verdict.THREW);
    assertThat(result.failure().orElseThrow().thrown().orElseThrow().className())
        .isEqualTo("java.lang.StackOverflowError");
  }

  @Test
  void survivesAnExhaustedHeap() {
    TaskResult<Integer> result = run(RunOptions.processes(1).heap("32m"), Deferred.exhaustHeap());

    assertThat(result.verdict()).isEqualTo(Verdict.OUT_OF_MEMORY);
    assertThat(result.failure().orElseThrow().message()).contains("at most 32 MB");
    assertThat(result.failure().orElseThrow().thrown().orElseThrow().className())
        .isEqualTo("java.lang.OutOfMemoryError");
  }

  @Test
  void isNotDisturbedByOutput() throws Exception {
    TaskResult<Integer> result = run(Deferred.print(50_000));

    assertThat(result.returnValue()).isEqualTo(0);
    assertThat(result.output().text().lines().count()).isEqualTo(150_000);
    assertThat(result.output().text()).contains("child 49999\n");
    assertThat(result.output().file().orElseThrow().toString()).startsWith(directory.toString());
  }

  @Test
  void givesTasksAnEmptyInput() {
    assertThat(run(Deferred.readInput()).returnValue()).isEqualTo(0);
  }

  @Test
  void doesNotWaitForThreadsThatATaskLeavesBehind() {
    TaskResult<Integer> result = run(Deferred.leaveThreadBehind());

    assertThat(result.returnValue()).isEqualTo(1);
    assertThat(result.runtime()).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void runsAFailedTaskAgainWhenItsFileIsMovedBack() throws Exception {
    Path tasklist = directory.resolve("tasklist");
    try (TaskList<Integer> tasks = TaskList.create(tasklist)) {
      String id = tasks.schedule(Deferred.fail("again")).id();
      tasks.run().forEach(result -> assertThat(result.verdict()).isEqualTo(Verdict.THREW));

      Files.move(tasklist.resolve("fail/" + id + ".pb"), tasklist.resolve("todo/" + id + ".pb"));
      List<TaskResult<Integer>> results = ImmutableList.copyOf(tasks.run());

      assertThat(results).hasSize(1);
      assertThat(results.get(0).attempts()).hasSize(2);
      assertThat(results.get(0).attempts().get(1).number()).isEqualTo(2);
    }
  }
}
