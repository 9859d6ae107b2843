package org.example.seed;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.forrest.Attempt;
import dev.forrest.ListTask;
import dev.forrest.MapTask;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskFailedException;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Tasks;
import dev.forrest.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the seed got wrong; {@link PollingTest} has the last of it. */
@Timeout(180)
final class SeedDefectsTest {
  private static final RunOptions ONE = RunOptions.processes(1);

  /** Counts from the start of the task's JVM, which a busy machine may delay. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  @TempDir Path parent;
  private Sandbox sandbox;

  @BeforeEach
  void makeSandbox() {
    sandbox = new Sandbox(parent);
  }

  private <R> TaskResult<R> run(Task<R> task) {
    return sandbox.run(ONE, List.of(task)).get(0);
  }

  @Test
  @DisplayName("task.x and task[\"x\"] taken for one")
  void tellsARecordComponentFromAMapKey() {
    DeferredGrid grid = Deferred.grid(1, 20);

    assertThat(run(Tasks.list(List.of(grid.x(), grid.cells().get("x"), grid.x()))).returnValue())
        .containsExactly(1, 20, 1)
        .inOrder();
  }

  @Test
  @DisplayName("task.x and task[\"x\"] taken for one: a key is no position, either")
  void tellsAKeyFromAPosition() {
    MapTask<Integer, String, ?> names = Deferred.names(1);

    assertThat(run(names.get(1)).returnValue()).isEqualTo("first");
  }

  @Test
  @DisplayName("a task in a list left unresolved")
  void resolvesTasksInLists() {
    ListTask<Integer, Task<Integer>> row =
        Tasks.list(List.of(Deferred.identity(1), Tasks.value(2), Deferred.add(1, 2)));
    ListTask<List<Integer>, ?> rows = Tasks.list(List.of(row, row));

    assertThat(run(Tasks.list(List.of(Deferred.sum(row), Deferred.sumOfRows(rows)))).returnValue())
        .containsExactly(6, 12)
        .inOrder();
  }

  @Test
  @DisplayName("a task in a list left unresolved: refused where it cannot be resolved")
  void refusesAListThatHidesATask() throws Exception {
    try (TaskList<Object> tasks = TaskList.create(sandbox.directory())) {
      Exception e =
          assertThrows(
              RuntimeException.class,
              () -> tasks.schedule(Tasks.value(List.of(Deferred.identity(1)))));

      assertThat(e).hasMessageThat().contains("Task");
    }
    assertThat(sandbox.taskFiles("todo")).isEmpty();
  }

  @Test
  @DisplayName("exit(0) in a task lost as done")
  void takesExitWithZeroForAFailure() throws Exception {
    TaskResult<Integer> result = run(Deferred.exit(0));

    assertThat(result.verdict()).isEqualTo(Verdict.EXITED);
    assertThrows(TaskFailedException.class, result::returnValue);
    assertThat(sandbox.taskFiles("done")).isEmpty();
    assertThat(sandbox.taskFiles("fail")).hasSize(1);
  }

  @Test
  @DisplayName("a timed-out task yields nothing and loops for ever")
  void yieldsATimedOutTaskOnceAndGoesOn() throws Exception {
    List<TaskResult<Integer>> results =
        sandbox.run(ONE.autokill(LIMIT), List.of(Deferred.hang(), Deferred.identity(42)));

    assertThat(results).hasSize(2);
    assertThat(results.get(0).verdict()).isEqualTo(Verdict.TIMED_OUT);
    assertThat(results.get(0).attempts()).hasSize(1);
    assertThrows(TaskFailedException.class, results.get(0)::returnValue);
    assertThat(results.get(1).returnValue()).isEqualTo(42);
    assertThat(sandbox.taskFiles("fail")).hasSize(1);
    assertThat(sandbox.taskFiles("todo")).isEmpty();
    assertThat(sandbox.taskFiles("running")).isEmpty();
  }

  @Test
  @DisplayName("a segfault shown as \"file not found\"")
  void tellsASegfault() throws Exception {
    TaskResult<Integer> result = run(Deferred.segfault());

    assertThat(result.verdict()).isEqualTo(Verdict.CRASHED);
    TaskFailedException e = assertThrows(TaskFailedException.class, result::returnValue);
    assertThat(e).hasMessageThat().containsMatch("crash");
    assertThat(e).hasMessageThat().doesNotContainMatch("(?i)not found|no such file");
    Attempt attempt = result.attempts().get(0);
    assertThat(Files.readString(attempt.crashReport().orElseThrow())).contains("SIGSEGV");
  }

  @Test
  @DisplayName("a child that prints 200 kB hangs the run")
  void survivesAChildThatPrints() {
    TaskResult<Integer> result = run(Deferred.printByChild(200_000));

    assertThat(result.returnValue()).isEqualTo(0);
    assertThat(result.output().text()).hasLength(400_000);
  }

  @Test
  @DisplayName("results written in place")
  void showsTasksAndResultsOnlyWhenTheyAreWhole() throws Exception {
    int count = 4;
    int size = 8 << 20;
    Map<Path, byte[]> firstSight = new HashMap<>();
    try (TaskList<byte[]> tasks = TaskList.create(sandbox.directory())) {
      for (byte i = 0; i < count; i++) {
        tasks.schedule(Deferred.bytes(size, i));
      }
      tasks.run(RunOptions.processes(2));
      while (firstSight.size() < count) {
        for (Path file : sandbox.taskFiles("done")) {
          if (!firstSight.containsKey(file)) {
            firstSight.put(file, Files.readAllBytes(file));
          }
        }
        for (TaskResult<byte[]> result : tasks.doneTasks()) {
          assertThat(result.returnValue()).hasLength(size);
        }
      }
    }
    for (Map.Entry<Path, byte[]> seen : firstSight.entrySet()) {
      assertThat(seen.getValue().length).isGreaterThan(size);
      assertThat(Files.readAllBytes(seen.getKey())).isEqualTo(seen.getValue());
    }
  }

  @Test
  @DisplayName("todo order arbitrary")
  void runsTasksInTheOrderOfScheduling() throws Exception {
    List<Task<Integer>> tasks = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      // Neither the arguments nor the sizes of the files sort like the tasks.
      int number = i * 7 % 12;
      tasks.add(Deferred.mark(sandbox.journal().toString(), number));
      order.add(number);
    }

    sandbox.run(ONE, tasks);

    assertThat(sandbox.marks()).isEqualTo(order);
  }
}
