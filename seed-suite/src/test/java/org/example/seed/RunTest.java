package org.example.seed;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.forrest.Run;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskFailedException;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs, and what they say of each task. */
@Timeout(180)
final class RunTest {
  private static final int MANY = 20;

  @TempDir Path parent;
  private Sandbox sandbox;

  @BeforeEach
  void makeSandbox() {
    sandbox = new Sandbox(parent);
  }

  private static List<Integer> values(List<TaskResult<Integer>> results) {
    return results.stream().map(TaskResult::returnValue).toList();
  }

  @Test
  @DisplayName("run(nprocesses=10) yields every finished task")
  void yieldsAllResults() {
    List<Task<Integer>> tasks = new ArrayList<>();
    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      tasks.add(Deferred.identity(Deferred.identity(i)));
      expected.add(i);
    }

    assertThat(values(sandbox.run(RunOptions.processes(10), tasks)))
        .containsExactlyElementsIn(expected);
  }

  @Test
  @DisplayName("each of your tasks in its own process")
  void runsEachTaskInAProcessOfItsOwn() {
    List<TaskResult<Long>> results =
        sandbox.run(
            RunOptions.processes(2), List.of(Deferred.pid(), Deferred.pid(), Deferred.pid()));

    List<Long> pids = results.stream().map(TaskResult::returnValue).toList();
    assertThat(pids).containsNoDuplicates();
    assertThat(pids).doesNotContain(ProcessHandle.current().pid());
  }

  @Test
  @DisplayName("nprocesses active at any time")
  void keepsAsManyProcessesBusyAsTold() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
      for (int i = 0; i < 4; i++) {
        tasks.schedule(waiting(i));
      }
      Run<Integer> run = tasks.run(RunOptions.processes(3));
      Waiting.until(() -> sandbox.marks().size() == 3);
      assertThat(sandbox.taskFiles("todo")).hasSize(1);
      sandbox.openGate();
      assertThat(run).hasSize(4);
    }
  }

  private Task<Integer> waiting(int number) {
    return Deferred.markAndWait(sandbox.journal().toString(), number, sandbox.gate().toString());
  }

  @Test
  @DisplayName("yields a task as it finishes, not when all have finished")
  void yieldsAResultWhileOthersRun() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
      tasks.schedule(waiting(1));
      tasks.schedule(Deferred.identity(2));
      var results = tasks.run(RunOptions.processes(2)).iterator();

      assertThat(results.next().returnValue()).isEqualTo(2);
      sandbox.openGate();
      assertThat(results.next().returnValue()).isEqualTo(1);
      assertThat(results.hasNext()).isFalse();
    }
  }

  @Test
  @DisplayName("len(run)")
  void knowsHowManyTasksItHas() {
    try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
      tasks.schedule(Deferred.identity(1));
      tasks.schedule(Deferred.fail("TESTING"));
      Run<Integer> run = tasks.run(RunOptions.processes(2));

      assertThat(run.size()).isEqualTo(2);
      assertThat(run).hasSize(2);
      assertThat(run.size()).isEqualTo(2);
    }
  }

  @Test
  @DisplayName("task.errorvalue")
  void yieldsAFailedTaskWithItsError() {
    TaskResult<Integer> result =
        sandbox.run(RunOptions.processes(1), List.of(Deferred.fail("TESTING"))).get(0);

    assertThat(result.verdict()).isEqualTo(Verdict.THREW);
    assertThat(result.failure().orElseThrow().thrown().orElseThrow().className())
        .isEqualTo("java.lang.IllegalStateException");
    TaskFailedException e = assertThrows(TaskFailedException.class, result::returnValue);
    assertThat(e).hasMessageThat().contains("call: Trouble.fail(\"TESTING\")");
    assertThat(e).hasCauseThat().hasMessageThat().isEqualTo("TESTING");
  }

  @Test
  @DisplayName("task.runtime")
  void tellsHowLongATaskRan() {
    long start = System.nanoTime();

    Duration runtime =
        sandbox.run(RunOptions.processes(1), List.of(Deferred.identity(1))).get(0).runtime();

    assertThat(runtime).isGreaterThan(Duration.ZERO);
    assertThat(runtime).isLessThan(Duration.ofNanos(System.nanoTime() - start));
  }

  @Test
  @DisplayName("print_errors=True, the moment it occurs")
  void printsTheStackOfAnErrorWhileOthersRun() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream terminal = System.err;
    System.setErr(new PrintStream(printed, true, UTF_8));
    try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
      tasks.schedule(Deferred.fail("TESTING"));
      tasks.schedule(waiting(1));
      Run<Integer> run = tasks.run(RunOptions.processes(2).printErrors(true));
      Waiting.until(
          () -> printed.toString(UTF_8).contains("at org.example.seed.Trouble.fail(Trouble.java"));
      assertThat(printed.toString(UTF_8)).contains("java.lang.IllegalStateException: TESTING");
      sandbox.openGate();
      assertThat(run).hasSize(2);
    } finally {
      System.setErr(terminal);
    }
  }

  @Test
  @DisplayName("autokill kills the whole process group")
  void killsAHangingTaskAndItsFamily() throws Exception {
    Path pids = parent.resolve("pids");

    TaskResult<Integer> result =
        sandbox
            .run(
                RunOptions.processes(1).autokill(Duration.ofSeconds(5)),
                List.of(Deferred.hangWithFamily(pids.toString())))
            .get(0);

    assertThat(result.verdict()).isEqualTo(Verdict.TIMED_OUT);
    List<Long> family = Family.in(pids);
    assertThat(family).hasSize(2);
    assertThat(Family.alive(family)).isEmpty();
  }

  @Test
  @DisplayName("autokill kills the whole process group: a child without a parent, too")
  void killsAGrandchildWhoseParentHasEnded() throws Exception {
    Path pids = parent.resolve("pids");

    sandbox.run(
        RunOptions.processes(1).autokill(Duration.ofSeconds(5)),
        List.of(Deferred.hangWithOrphan(pids.toString())));

    List<Long> alive = Family.alive(Family.in(pids));
    Family.kill(alive);
    assertThat(alive).isEmpty();
  }

  @Test
  @DisplayName("noisy tasks litter neither the terminal nor the results")
  void keepsNoiseAway() throws Exception {
    Program.Finished finished = Program.NOISY.runToEnd(sandbox);

    assertThat(finished.output()).isEqualTo("1\n");
    assertThat(finished.status()).isEqualTo(0);
  }

  @Test
  void keepsWhatATaskPrints() {
    TaskResult<Integer> result =
        sandbox.run(RunOptions.processes(1), List.of(Deferred.makeNoise("a message"))).get(0);

    assertThat(result.returnValue()).isEqualTo(1);
    assertThat(result.output().text()).contains("a message\na message\n");
  }

  @Test
  @DisplayName("if your computer crashed, continue where you last ran")
  void resumesAfterACrash() throws Exception {
    Process program = Program.RESUMING.start(sandbox);
    Waiting.until(() -> sandbox.marks().contains(Program.HELD));
    List<ProcessHandle> started = program.descendants().toList();
    program.destroyForcibly().waitFor();
    assertThat(sandbox.taskFiles("done")).hasSize(Program.HELD);
    // A worker that came to its end before it is killed would not have to run again.
    Waiting.until(() -> started.stream().noneMatch(ProcessHandle::isAlive));
    sandbox.openGate();

    Program.Finished finished = Program.RESUMING.runToEnd(sandbox);

    assertThat(finished.output()).isEqualTo("2\n3\n4\n5\n");
    assertThat(sandbox.marks()).containsExactly(0, 1, 2, 2, 3, 4, 5).inOrder();
    assertThat(sandbox.taskFiles("done")).hasSize(Program.TASKS);
    assertThat(sandbox.taskFiles("todo")).isEmpty();
  }
}
