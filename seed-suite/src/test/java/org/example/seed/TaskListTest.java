package org.example.seed;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.forrest.Attempt;
import dev.forrest.IfExists;
import dev.forrest.Metadata;
import dev.forrest.RunOptions;
import dev.forrest.StoredTask;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.TaskState;
import dev.forrest.Tasks;
import dev.forrest.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** New, existing, cleaned and resumed lists, and the tasks in them. */
@Timeout(120)
final class TaskListTest {
  private static final RunOptions OPTIONS = RunOptions.processes(2);

  @TempDir Path parent;
  private Sandbox sandbox;

  @BeforeEach
  void makeSandbox() {
    sandbox = new Sandbox(parent);
  }

  private TaskList<Integer> open(IfExists ifExists) {
    return TaskList.at(sandbox.directory()).ifExists(ifExists).open();
  }

  private void scheduleInANewList(int number) {
    try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
      tasks.schedule(Deferred.identity(number));
    }
  }

  private static List<Integer> values(Iterable<TaskResult<Integer>> results) {
    List<Integer> values = new ArrayList<>();
    results.forEach(result -> values.add(result.returnValue()));
    return values;
  }

  @Test
  @DisplayName("TaskList('new_directory')")
  void aNewListIsEmpty() {
    try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
      assertThat(tasks.todoTasks()).isEmpty();
      assertThat(tasks.doneTasks()).isEmpty();
      assertThat(tasks.failTasks()).isEmpty();
    }
  }

  @Test
  @DisplayName("exist_ok=False")
  void refusesADirectoryThatExists() throws Exception {
    scheduleInANewList(1);

    assertThrows(UncheckedIOException.class, () -> TaskList.create(sandbox.directory()));

    assertThat(sandbox.taskFiles("todo")).hasSize(1);
  }

  @Test
  @DisplayName("exist_ok=True")
  void cleansAListThatExists() {
    scheduleInANewList(1);
    try (TaskList<Integer> tasks = open(IfExists.CLEAN)) {
      tasks.schedule(Deferred.identity(2));

      assertThat(values(tasks.run(OPTIONS))).containsExactly(2);
    }
  }

  @Test
  @DisplayName("exist_ok=True, pre_clean=False")
  void addsToAListThatExists() {
    scheduleInANewList(1);
    try (TaskList<Integer> tasks = open(IfExists.APPEND)) {
      tasks.schedule(Deferred.identity(2));

      assertThat(values(tasks.run(OPTIONS))).containsExactly(1, 2);
    }
  }

  @Test
  @DisplayName("noschedule_if_exist=True")
  void skipsSchedulesOfAListThatExists() {
    scheduleInANewList(1);
    try (TaskList<Integer> tasks = open(IfExists.RESUME)) {
      assertThat(tasks.schedule(Deferred.identity(2)).isStored()).isFalse();

      assertThat(values(tasks.run(OPTIONS))).containsExactly(1);
    }
  }

  @Test
  @DisplayName("noschedule_if_exist=True, where there is nothing yet")
  void schedulesWhereThereWasNoList() {
    try (TaskList<Integer> tasks = open(IfExists.RESUME)) {
      assertThat(tasks.schedule(Deferred.identity(2)).isStored()).isTrue();

      assertThat(values(tasks.run(OPTIONS))).containsExactly(2);
    }
  }

  @Test
  @DisplayName("post_clean=True")
  void deletesTasksAndResultsInTheEnd() throws Exception {
    try (TaskList<Integer> tasks = TaskList.at(sandbox.directory()).postClean(true).open()) {
      tasks.schedule(Deferred.identity(1));
      tasks.schedule(Deferred.fail("TESTING"));
      Sandbox.drain(tasks, OPTIONS);
      tasks.schedule(Deferred.identity(2));
    }
    assertThat(Files.exists(sandbox.directory())).isFalse();
  }

  @Test
  @DisplayName("post_clean=True leaves nothing in the way of the next list")
  void canBeCreatedAgainAfterItWasDeleted() {
    for (int i = 0; i < 2; i++) {
      try (TaskList<Integer> tasks = TaskList.at(sandbox.directory()).postClean(true).open()) {
        tasks.schedule(Deferred.identity(i));
        assertThat(values(tasks.run(OPTIONS))).containsExactly(i);
      }
    }
  }

  @Test
  @DisplayName("post_clean=False")
  void keepsTasksAndResultsInTheEnd() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
      tasks.schedule(Deferred.identity(1));
      tasks.schedule(Deferred.fail("TESTING"));
      Sandbox.drain(tasks, OPTIONS);
      tasks.schedule(Deferred.identity(2));
    }
    for (String folder : List.of("todo", "done", "fail")) {
      assertThat(sandbox.taskFiles(folder)).hasSize(1);
    }
  }

  @Test
  @DisplayName("schedule(task) creates a file in todo; run moves it to done or fail")
  void movesFilesFromTodoToDoneOrFail() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
      String good = tasks.schedule(Deferred.identity(1)).id() + ".pb";
      String bad = tasks.schedule(Deferred.fail("TESTING")).id() + ".pb";
      assertThat(names("todo")).containsExactly(good, bad).inOrder();

      Sandbox.drain(tasks, OPTIONS);

      assertThat(names("todo")).isEmpty();
      assertThat(names("done")).containsExactly(good);
      assertThat(names("fail")).containsExactly(bad);
    }
  }

  private List<String> names(String folder) throws IOException {
    return sandbox.taskFiles(folder).stream().map(file -> file.getFileName().toString()).toList();
  }

  @Test
  @DisplayName("todo_tasks(), done_tasks(), fail_tasks()")
  void findsTasksInEveryState() {
    try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
      String good = tasks.schedule(Deferred.identity(42)).id();
      String bad = tasks.schedule(Deferred.fail("TESTING")).id();
      List<String> todo = new ArrayList<>();
      tasks.todoTasks().forEach(task -> todo.add(task.id()));
      assertThat(todo).containsExactly(good, bad).inOrder();

      Sandbox.drain(tasks, OPTIONS);

      TaskResult<Integer> done = tasks.doneTasks().iterator().next();
      assertThat(done.id()).isEqualTo(good);
      assertThat(done.returnValue()).isEqualTo(42);
      TaskResult<Integer> failed = tasks.failTasks().iterator().next();
      assertThat(failed.id()).isEqualTo(bad);
      assertThat(failed.failure().orElseThrow().thrown().orElseThrow())
          .hasMessageThat()
          .isEqualTo("TESTING");
    }
  }

  @Test
  @DisplayName("clean(clean_todo, clean_done, clean_fail)")
  void cleansSelectedTasks() {
    try (TaskList<Integer> tasks = listWithOneInEachState()) {
      tasks.clean(EnumSet.of(TaskState.DONE));
      assertThat(tasks.doneTasks()).isEmpty();
      assertThat(tasks.todoTasks()).hasSize(1);
      assertThat(tasks.failTasks()).hasSize(1);

      tasks.clean(EnumSet.of(TaskState.FAIL));
      assertThat(tasks.failTasks()).isEmpty();
      assertThat(tasks.todoTasks()).hasSize(1);

      tasks.clean(EnumSet.of(TaskState.TODO));
      assertThat(tasks.todoTasks()).isEmpty();
    }
  }

  @Test
  @DisplayName("clean()")
  void cleansAllTasks() {
    try (TaskList<Integer> tasks = listWithOneInEachState()) {
      tasks.clean();

      assertThat(tasks.todoTasks()).isEmpty();
      assertThat(tasks.doneTasks()).isEmpty();
      assertThat(tasks.failTasks()).isEmpty();
    }
  }

  private TaskList<Integer> listWithOneInEachState() {
    TaskList<Integer> tasks = TaskList.create(sandbox.directory());
    tasks.schedule(Deferred.identity(1));
    tasks.schedule(Deferred.fail("TESTING"));
    Sandbox.drain(tasks, OPTIONS);
    tasks.schedule(Deferred.identity(2));
    return tasks;
  }

  @Test
  @DisplayName("schedule(task, metadata={'date': ...})")
  void keepsMetadata() {
    Metadata metadata = Metadata.of("date", LocalDate.of(2026, 11, 22), "note", "the truth");
    try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
      tasks.schedule(Deferred.identity(42), metadata);
      tasks.schedule(Deferred.fail("TESTING"), metadata);
      assertThat(tasks.todoTasks().iterator().next().metadata()).isEqualTo(metadata);

      Sandbox.drain(tasks, OPTIONS)
          .forEach(result -> assertThat(result.metadata()).isEqualTo(metadata));

      assertThat(tasks.doneTasks().iterator().next().metadata()).isEqualTo(metadata);
      assertThat(tasks.failTasks().iterator().next().metadata()).isEqualTo(metadata);
    }
  }

  @Test
  @DisplayName("logfile=")
  void logsOutputAndDiagnostics() throws Exception {
    Path log = parent.resolve("log.txt");
    try (TaskList<Integer> tasks = TaskList.at(sandbox.directory()).logFile(log).open()) {
      String noisy = tasks.schedule(Deferred.makeNoise("a status message")).id();
      String bad = tasks.schedule(Deferred.fail("TESTING")).id();
      Sandbox.drain(tasks, OPTIONS);

      String text = new String(Files.readAllBytes(log), ISO_8859_1);
      assertThat(text).contains("a status message");
      assertThat(text).containsMatch(noisy + ".*RETURNED");
      assertThat(text).containsMatch(bad + ".*THREW");
      assertThat(text).contains("at org.example.seed.Trouble.fail(Trouble.java");
    }
  }

  @Test
  @DisplayName("re-schedule failed tasks by moving them from fail to todo")
  void runsATaskAgainThatWasMovedByHand() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
      tasks.schedule(Deferred.failWithout(sandbox.gate().toString()));
      Sandbox.drain(tasks, OPTIONS);
      assertThat(tasks.failTasks()).hasSize(1);
      sandbox.openGate();

      moveFromFailToTodo();
      List<TaskResult<Integer>> results = Sandbox.drain(tasks, OPTIONS);

      assertThat(values(results)).containsExactly(1);
      assertThat(results.get(0).attempts().stream().map(Attempt::verdict))
          .containsExactly(Verdict.THREW, Verdict.RETURNED)
          .inOrder();
      assertThat(tasks.failTasks()).isEmpty();
    }
  }

  @Test
  @DisplayName("python -m runforrest path/to/task.pkl path/to/result.pkl -r")
  void aFailedTaskCanBeObservedInThisProcess() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
      tasks.schedule(Deferred.fail("first hand"));
      Sandbox.drain(tasks, OPTIONS);

      moveFromFailToTodo();
      StoredTask<Integer> failed = tasks.todoTasks().iterator().next();

      IllegalStateException e =
          assertThrows(IllegalStateException.class, () -> Tasks.evaluate(failed.task()));
      assertThat(e).hasMessageThat().isEqualTo("first hand");
    }
  }

  private void moveFromFailToTodo() throws IOException {
    for (Path file : sandbox.taskFiles("fail")) {
      Files.move(file, sandbox.directory().resolve("todo").resolve(file.getFileName()));
    }
  }
}
