package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.forrest.Attempt;
import dev.forrest.Metadata;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskOptions;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks that take more than they may. */
@Timeout(60)
final class LimitsTest {
  private static final RunOptions ONE = RunOptions.processes(1);

  @TempDir Path directory;

  private <R> TaskResult<R> run(RunOptions options, Task<R> task) {
    return Lists.run(directory.resolve("tasklist"), options, List.of(task)).get(0);
  }

  private <R> TaskResult<R> run(RunOptions run, TaskOptions options, Task<R> task) {
    try (TaskList<R> tasks = TaskList.create(directory.resolve("tasklist"))) {
      tasks.schedule(task, Metadata.of("name", "value"), options);
      return tasks.run(run).iterator().next();
    }
  }

  private static String message(TaskResult<?> result) {
    return result.failure().orElseThrow().message();
  }

  @Test
  void memoryOfTheWorker() {
    TaskResult<Integer> result =
        run(
            ONE.memory("300m").heap("64m").jvmArgs("-XX:MaxDirectMemorySize=2g"),
            Deferred.takeMemory(600));
    assertThat(result.verdict()).isEqualTo(Verdict.MEMORY_LIMIT);
    assertThat(message(result)).contains("300 MB are allowed");
  }

  @Test
  void memoryOfAChild() {
    TaskResult<Integer> result =
        run(ONE.heap("64m"), TaskOptions.of().memory("400m"), Deferred.takeMemoryInAChild());
    assertThat(result.verdict()).isEqualTo(Verdict.MEMORY_LIMIT);
  }

  @Test
  void processes() {
    TaskResult<Integer> result = run(ONE.maxProcesses(5), Deferred.startProcesses(20));
    assertThat(result.verdict()).isEqualTo(Verdict.PROCESS_LIMIT);
    assertThat(message(result)).contains("5 are allowed");
  }

  @Test
  void output() throws Exception {
    TaskResult<Integer> result = run(ONE.maxOutput("1m"), Deferred.printForEver());
    assertThat(result.verdict()).isEqualTo(Verdict.OUTPUT_LIMIT);
    assertThat(result.output().text()).startsWith("line 0\nline 1\n");
  }

  /** Head and tail are kept, and the disk is not filled while the task runs. */
  @Test
  void endlessOutputIsBounded() throws Exception {
    long largest = 0;
    try (TaskList<Integer> tasks = TaskList.create(directory.resolve("tasklist"))) {
      tasks.schedule(Deferred.printForEver());
      var run = tasks.run(ONE.keepOutput("1m").autokill(Duration.ofSeconds(3)));
      Path done = directory.resolve("tasklist/fail");
      while (Lists.files(done).isEmpty()) {
        largest = Math.max(largest, Disks.sizeOf(directory.resolve("tasklist/log")));
      }
      TaskResult<Integer> result = run.iterator().next();
      String text = result.output().text();
      assertThat(result.verdict()).isEqualTo(Verdict.TIMED_OUT);
      assertThat(text).startsWith("line 0\nline 1\n");
      assertThat(text).contains(" bytes are not kept ...]");
      assertThat(text.length()).isAtMost((1 << 20) + 100);
      String last = text.stripTrailing();
      long number = Long.parseLong(last.substring(last.lastIndexOf(' ') + 1).replaceAll("\\D", ""));
      assertThat(number).isGreaterThan(100_000);
    }
    // Three times what is kept, and what is printed in two looks.
    assertThat(largest).isLessThan(100L << 20);
  }

  @Test
  void timeWithAThreadDump() throws Exception {
    TaskResult<Integer> result = run(ONE.autokill(Duration.ofSeconds(2)), Deferred.hang());
    assertThat(result.verdict()).isEqualTo(Verdict.TIMED_OUT);
    assertThat(message(result)).contains("2.0 s");
    Attempt attempt = result.attempts().get(0);
    assertThat(Files.readString(attempt.threadDump().orElseThrow()))
        .contains("at dev.forrest.tests.Chores.waitForTheDelayedTrain(Chores.java:");
    assertThat(result.output().text()).isEqualTo("before\n");
  }

  /** Such a JVM would die of the signal that asks for a dump. */
  @Test
  void timeOfAJvmThatGivesNoThreadDump() {
    TaskResult<Integer> result =
        run(ONE.autokill(Duration.ofSeconds(2)).jvmArgs("-Xrs"), Deferred.hang());
    assertThat(result.verdict()).isEqualTo(Verdict.TIMED_OUT);
    assertThat(message(result)).contains("gave no thread dump");
    assertThat(result.runtime()).isAtLeast(Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 60, 120})
  void timeShorterThanTheStartOfAJvm(int millis) {
    TaskResult<Integer> result = run(ONE.autokill(Duration.ofMillis(millis)), Deferred.hang());
    assertThat(result.verdict()).isEqualTo(Verdict.TIMED_OUT);
  }

  @Test
  void theAnnotationWinsOverTheRun() {
    TaskResult<Integer> result =
        run(
            ONE.autokill(Duration.ofMinutes(1)).retryAfter(Duration.ofMillis(1)),
            Deferred.hangWithLimits());
    assertThat(result.verdict()).isEqualTo(Verdict.TIMED_OUT);
    assertThat(message(result)).contains("1.0 s");
    assertThat(result.attempts()).hasSize(2);
  }

  /** A lambda has none, so that the sum of the others' would be too little. */
  @Test
  void timesAreNotThoseOfTheMethodsWhereThereIsALambda() {
    TaskResult<Integer> result =
        run(ONE.autokill(Duration.ofMinutes(1)), Formulas.slowBehindAHurriedMethod());
    assertThat(result.verdict()).isEqualTo(Verdict.RETURNED);
  }

  @Test
  void scheduleWinsOverTheAnnotation() {
    TaskResult<Integer> result =
        run(
            ONE.autokill(Duration.ofMinutes(1)),
            TaskOptions.of().timeout(Duration.ofMillis(500)).retries(0),
            Deferred.hangWithLimits());
    assertThat(message(result)).contains("0.5 s");
    assertThat(result.attempts()).hasSize(1);
    assertThat(result.metadata().get("name")).isEqualTo("value");
  }

  @Test
  void heapOfOneTask() {
    TaskResult<Integer> result =
        run(ONE.heap("200m"), TaskOptions.of().heap("40m"), Deferred.wrapExhaustedHeap());
    assertThat(result.verdict()).isEqualTo(Verdict.OUT_OF_MEMORY);
    assertThat(message(result)).contains("at most 40 MB");
    assertThat(result.failure().orElseThrow().thrown().orElseThrow().className())
        .isEqualTo("java.lang.IllegalStateException");
  }

  /**
   * Two arrays of 80 MB, and no copy of either: benchmarks/run bulk does it with ten times that.
   */
  @Test
  void heapForTwoArraysIsEnoughForOneAsArgumentAndOneAsResult() {
    double[] array = new double[10_000_000];
    for (int i = 0; i < array.length; i++) {
      array[i] = i;
    }
    TaskResult<double[]> result = run(ONE.heap("200m"), Deferred.reverse(array));
    double[] reversed = result.returnValue();
    assertThat(reversed).hasLength(array.length);
    assertThat(reversed[0]).isEqualTo(9_999_999);
    assertThat(reversed[9_999_999]).isEqualTo(0);
    assertThat(reversed[9_876_543]).isEqualTo(123_456);
  }

  @Test
  void sizeOfTheResult() {
    TaskResult<List<byte[]>> result = run(ONE.heap("400m"), Deferred.sameBytes(100, 30));
    assertThat(result.verdict()).isEqualTo(Verdict.RESULT_TOO_LARGE);
    assertThat(message(result)).contains("2 GiB");
  }
}
