package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.forrest.IfExists;
import dev.forrest.Run;
import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Order, parallelism, the background, and what is left when a runner ends. */
@Timeout(120)
final class RunTest {
  @TempDir Path parent;
  private Path directory;
  private Path begun;

  @BeforeEach
  void nameDirectory() {
    directory = parent.resolve("tasklist");
    begun = parent.resolve("begun");
  }

  private static void await(Condition condition) throws Exception {
    while (!condition.holds()) {
      Thread.onSpinWait();
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  @Test
  void evaluatesArgumentsFromLeftToRight() throws Exception {
    String file = begun.toString();
    Lists.run(
        directory,
        Deferred.add(Deferred.touchAndReturn(file, 1), Deferred.touchAndReturn(file, 2)));
    assertThat(lines(begun)).containsExactly("1", "2").inOrder();
  }

  @Test
  void startsTasksInTheOrderOfScheduling() throws Exception {
    List<String> expected = new ArrayList<>();
    try (TaskList<Void> tasks = TaskList.create(directory)) {
      for (int i = 0; i < 8; i++) {
        tasks.schedule(Deferred.touch(begun.toString(), "task " + i));
        expected.add("task " + i);
      }
      tasks.run(RunOptions.processes(1)).forEach(result -> {});
    }
    assertThat(lines(begun)).isEqualTo(expected);
  }

  /** As parallel streams do it for hours. Up to JDK 24 a pool of one thread was not used. */
  @Test
  void runsBesideAProgramThatKeepsTheCommonPoolBusy() throws Exception {
    Process program =
        Programs.start(
            List.of(),
            List.of("-Djava.util.concurrent.ForkJoinPool.common.parallelism=2"),
            "busy-pool",
            directory.toString());
    try {
      assertThat(program.inputReader().readLine()).isEqualTo("3");
    } finally {
      program.destroyForcibly();
    }
  }

  @Test
  void runsEachTaskInAProcessOfItsOwn() {
    Set<Long> pids = new HashSet<>();
    try (TaskList<Long> tasks = TaskList.create(directory)) {
      for (int i = 0; i < 4; i++) {
        tasks.schedule(Deferred.pid());
      }
      Run<Long> run = tasks.run(RunOptions.processes(2));
      assertThat(run.size()).isEqualTo(4);
      run.forEach(result -> pids.add(result.returnValue()));
    }
    assertThat(pids).hasSize(4);
    assertThat(pids).doesNotContain(ProcessHandle.current().pid());
  }

  @Test
  void keepsAsManyBusyAsTold() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      for (int i = 0; i < 6; i++) {
        tasks.schedule(Deferred.sleep(begun.toString(), 60_000));
      }
      Run<Integer> run = tasks.run(RunOptions.processes(3));
      await(() -> lines(begun).size() == 3);
      long running =
          Lists.files(directory.resolve("running")).stream().filter(f -> f.endsWith(".pb")).count();
      assertThat(running).isEqualTo(3);
      run.close();
    }
    assertThat(lines(begun)).hasSize(3);
    assertThat(Lists.files(directory.resolve("todo"))).hasSize(6);
  }

  @Test
  void goesOnWhileTheCallerIsBusy() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      for (int i = 0; i < 5; i++) {
        tasks.schedule(Deferred.add(i, i));
      }
      Run<Integer> run = tasks.run(RunOptions.processes(2));
      await(() -> Lists.files(directory.resolve("done")).size() == 5);
      assertThat(run).hasSize(5);
    }
  }

  @Test
  void yieldsAResultAsSoonAsItIsThere() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.sleep(begun.toString(), 60_000));
      tasks.schedule(Deferred.add(1, 2));
      Iterator<TaskResult<Integer>> results = tasks.run(RunOptions.processes(2)).iterator();

      assertThat(results.next().returnValue()).isEqualTo(3);
      assertThat(Lists.files(directory.resolve("done"))).hasSize(1);
    }
  }

  @Test
  void yieldsResultsOnce() {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      Run<Integer> run = tasks.run();
      assertThat(run.size()).isEqualTo(0);
      assertThat(run.iterator().hasNext()).isFalse();
      assertThrows(IllegalStateException.class, run::iterator);
    }
  }

  @Test
  void closingEndsWorkersAndLeavesTheirTasksInTodo() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.sleep(begun.toString(), 60_000));
      tasks.run(RunOptions.processes(1));
      await(() -> lines(begun).size() == 1);
    }
    assertThat(Lists.files(directory.resolve("todo"))).hasSize(1);
    assertThat(ProcessHandle.of(Long.parseLong(lines(begun).get(0))).isPresent()).isFalse();
    try (TaskList<Integer> tasks = TaskList.at(directory).ifExists(IfExists.RESUME).open()) {
      assertThat(tasks.todoTasks().iterator().next().attempts()).isEmpty();
    }
  }

  @Test
  void aRunThatWasClosedIsNotTakenForOneThatEnded() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.sleep(begun.toString(), 60_000));
      Run<Integer> run = tasks.run(RunOptions.processes(1));
      Iterator<TaskResult<Integer>> results = run.iterator();
      await(() -> lines(begun).size() == 1);
      run.close();

      CancellationException e = assertThrows(CancellationException.class, results::hasNext);
      assertThat(e).hasMessageThat().contains("left are in todo");
    }
  }

  @Test
  void handsClassPathJvmArgumentsAndSharesOn() {
    try (TaskList<String> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.property("some.property"));
      tasks.schedule(Deferred.environment("OMP_NUM_THREADS"));
      List<TaskResult<String>> results =
          ImmutableList.copyOf(
              tasks.run(RunOptions.processes(1).jvmArgs("-Dsome.property=a \"quoted\" value")));
      assertThat(results.get(0).returnValue()).isEqualTo("a \"quoted\" value");
      assertThat(results.get(1).returnValue())
          .isEqualTo(String.valueOf(Runtime.getRuntime().availableProcessors()));
    }
  }

  @Test
  void ctrlCEndsWorkersAndLeavesUnfinishedTasksInTodo() throws Exception {
    Process program = Programs.start("sleepers", directory.toString(), begun.toString());
    await(() -> lines(begun).size() == 2);

    new ProcessBuilder("kill", "-INT", String.valueOf(program.pid())).start().waitFor();
    String printed = new String(program.getInputStream().readAllBytes(), UTF_8);
    program.waitFor();

    assertThat(printed).doesNotContain("all done");
    assertThat(printed).doesNotContain("Exception");
    assertThat(Lists.files(directory.resolve("todo"))).hasSize(3);
    assertThat(Lists.files(directory.resolve("fail"))).isEmpty();
    for (String pid : lines(begun)) {
      assertThat(ProcessHandle.of(Long.parseLong(pid)).isPresent()).isFalse();
    }
  }

  @Test
  void takesTasksBackFromARunnerThatWasKilled() throws Exception {
    Process program = Programs.start("sleepers", directory.toString(), begun.toString());
    await(() -> lines(begun).size() == 2);

    program.destroyForcibly().waitFor();

    for (String pid : lines(begun)) {
      await(() -> ProcessHandle.of(Long.parseLong(pid)).isEmpty());
    }
    try (TaskList<Integer> tasks = TaskList.at(directory).ifExists(IfExists.RESUME).open()) {
      Run<Integer> run = tasks.run(RunOptions.processes(2));
      assertThat(run.size()).isEqualTo(3);
      await(() -> lines(begun).size() == 4);
      run.close();
      List<Integer> attempts = new ArrayList<>();
      tasks.todoTasks().forEach(task -> attempts.add(task.attempts().size()));
      assertThat(attempts).containsExactly(1, 1, 0).inOrder();
      tasks
          .todoTasks()
          .forEach(
              task ->
                  task.attempts()
                      .forEach(a -> assertThat(a.verdict()).isEqualTo(Verdict.INTERRUPTED)));
    }
  }

  @Test
  void blamesNoTaskWhereWorkersCannotStart() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.add(1, 2));
      tasks.schedule(Deferred.add(3, 4));
      Iterator<TaskResult<Integer>> results =
          tasks.run(RunOptions.processes(1).jvmArgs("-XX:+NoSuchFlag")).iterator();

      IllegalStateException e = assertThrows(IllegalStateException.class, results::hasNext);

      assertThat(e).hasMessageThat().contains("ended with status 1 before it began its task");
      assertThat(tasks.todoTasks()).hasSize(2);
      assertThat(tasks.failTasks()).isEmpty();
    }
  }

  @Test
  void twoRunnersShareAListAndRunEachTaskOnce() throws Exception {
    try (TaskList<Void> one = TaskList.create(directory);
        TaskList<Void> two = TaskList.at(directory).ifExists(IfExists.APPEND).open()) {
      for (int i = 0; i < 12; i++) {
        one.schedule(Deferred.touch(begun.toString(), "task " + i));
      }
      Run<Void> first = one.run(RunOptions.processes(2));
      Run<Void> second = two.run(RunOptions.processes(2));
      List<TaskResult<Void>> results = new ArrayList<>(ImmutableList.copyOf(first));
      second.forEach(results::add);
      assertThat(results).hasSize(12);
    }
    assertThat(new HashSet<>(lines(begun))).hasSize(12);
    assertThat(lines(begun)).hasSize(12);
  }

  /** By hand, or by a task that fights back. */
  @Test
  void passesOverATaskWhoseFileIsDeletedWhileItRuns() throws Exception {
    Path log = parent.resolve("run.log");
    try (TaskList<Integer> tasks = TaskList.at(directory).logFile(log).open()) {
      tasks.schedule(Deferred.deleteFiles(directory.resolve("running").toString(), ".pb"));
      String id = tasks.schedule(Deferred.add(1, 2)).id();

      List<TaskResult<Integer>> results = ImmutableList.copyOf(tasks.run(RunOptions.processes(1)));

      assertThat(results).hasSize(1);
      assertThat(results.get(0).id()).isEqualTo(id);
      assertThat(Lists.files(directory.resolve("running"))).containsExactly(".recovery.lock");
      assertThat(Files.readString(log)).contains("somebody has deleted its file");
    }
  }

  @Test
  void saysWhatIsInTheWay() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      String id = tasks.schedule(Deferred.add(1, 2)).id();
      Path inTheWay = directory.resolve("done/" + id + ".pb");
      Files.createDirectories(inTheWay.resolve("directory"));

      IllegalStateException e =
          assertThrows(IllegalStateException.class, () -> tasks.run().forEach(result -> {}));
      assertThat(e).hasMessageThat().contains(inTheWay + ": Is a directory, which is in the way");

      Files.delete(inTheWay.resolve("directory"));
      Files.delete(inTheWay);
      assertThat(ImmutableList.copyOf(tasks.run()).get(0).returnValue()).isEqualTo(3);
    }
  }

  @Test
  void endsAtOnceWhenThereIsNothingToDo() {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      assertThat(tasks.run()).isEmpty();
    }
  }
}
