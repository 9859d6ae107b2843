package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.forrest.IfExists;
import dev.forrest.Metadata;
import dev.forrest.RunOptions;
import dev.forrest.Scheduled;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.TaskState;
import dev.forrest.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, scheduling, looking and cleaning. */
final class TaskListTest {
  @TempDir Path parent;
  private Path directory;

  @BeforeEach
  void nameDirectory() {
    directory = parent.resolve("tasklist");
  }

  private List<String> todo() throws IOException {
    return Lists.files(directory.resolve("todo"));
  }

  private void scheduleOne() {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.add(1, 2));
    }
  }

  private TaskList<Integer> open(IfExists what) {
    return TaskList.at(directory).ifExists(what).open();
  }

  @Test
  void failsWhenTheDirectoryExistsNamingIt() throws Exception {
    scheduleOne();

    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> TaskList.create(directory));

    assertThat(e).hasMessageThat().contains(directory.toString());
    assertThat(e).hasMessageThat().contains("exists already");
    assertThat(todo()).hasSize(1);
  }

  @Test
  void cleansWhenTold() throws Exception {
    scheduleOne();
    Files.writeString(directory.resolve("todo/notes.txt"), "mine");

    open(IfExists.CLEAN).close();

    assertThat(todo()).containsExactly("notes.txt");
  }

  @Test
  void appendsWhenTold() throws Exception {
    scheduleOne();
    String first = todo().get(0);

    try (TaskList<Integer> tasks = open(IfExists.APPEND)) {
      tasks.schedule(Deferred.add(3, 4));
    }

    assertThat(todo()).hasSize(2);
    assertThat(todo().get(0)).isEqualTo(first);
  }

  @Test
  void resumesWithoutScheduling() throws Exception {
    scheduleOne();

    try (TaskList<Integer> tasks = open(IfExists.RESUME)) {
      Scheduled<Integer> skipped = tasks.schedule(Deferred.add(3, 4));
      assertThat(skipped.isStored()).isFalse();
      assertThrows(IllegalStateException.class, skipped::id);
      assertThat(todo()).hasSize(1);

      List<TaskResult<Integer>> results = ImmutableList.copyOf(tasks.run());
      assertThat(results).hasSize(1);
      assertThat(results.get(0).returnValue()).isEqualTo(3);
    }
  }

  @Test
  void resumeSchedulesWhereThereIsNoListYet() throws Exception {
    try (TaskList<Integer> tasks = open(IfExists.RESUME)) {
      assertThat(tasks.schedule(Deferred.add(3, 4)).isStored()).isTrue();
    }
    assertThat(todo()).hasSize(1);
  }

  @Test
  void cleansAtCloseWhenTold() throws Exception {
    try (TaskList<Integer> tasks = TaskList.at(directory).postClean(true).open()) {
      tasks.schedule(Deferred.add(1, 2));
      tasks.schedule(Deferred.fail("x"));
      tasks.schedule(Deferred.print(1));
      tasks.run().forEach(result -> {});
    }
    assertThat(Files.exists(directory)).isFalse();
  }

  @Test
  void postCleanKeepsWhatIsNotForrests() throws Exception {
    try (TaskList<Integer> tasks = TaskList.at(directory).postClean(true).open()) {
      tasks.schedule(Deferred.add(1, 2));
      Files.writeString(directory.resolve("todo/notes.txt"), "mine");
    }
    assertThat(todo()).containsExactly("notes.txt");
  }

  @Test
  void refusesTasksThatHideInValues() {
    Task<Integer> task = Deferred.add(1, 2);
    assertThrows(IllegalArgumentException.class, () -> Tasks.value(task));
    Exception e = assertThrows(IllegalArgumentException.class, () -> Tasks.value(List.of(1, task)));
    assertThat(e).hasMessageThat().contains("Tasks.list");
    assertThrows(IllegalArgumentException.class, () -> Tasks.value(Map.of("task", task)));
  }

  @Test
  void cleansSelectedStates() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.add(1, 2));
      tasks.schedule(Deferred.fail("x"));
      tasks.run().forEach(result -> {});
      tasks.schedule(Deferred.add(3, 4));

      tasks.clean(EnumSet.of(TaskState.FAIL));

      assertThat(tasks.failTasks()).isEmpty();
      assertThat(tasks.doneTasks()).hasSize(1);
      assertThat(tasks.todoTasks()).hasSize(1);
      tasks.clean();
      assertThat(tasks.doneTasks()).isEmpty();
      assertThat(tasks.todoTasks()).isEmpty();
    }
  }

  @Test
  void listsTasksInOrderAndReadsThemWhenReached() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        ids.add(tasks.schedule(Deferred.add(i, i), Metadata.of("i", i)).id());
      }
      assertThat(ids).isInStrictOrder();

      var iterator = tasks.todoTasks().iterator();
      assertThat(iterator.next().metadata().get("i")).isEqualTo(0);
      Files.delete(directory.resolve("todo/" + ids.get(1) + ".pb"));
      assertThat(iterator.next().metadata().get("i")).isEqualTo(2);
    }
  }

  @Test
  void givesIdsThatSortAcrossPrograms() {
    String last = "";
    for (int i = 0; i < 3; i++) {
      try (TaskList<Integer> tasks = open(IfExists.APPEND)) {
        String id = tasks.schedule(Deferred.add(1, 2)).id();
        assertThat(id).isGreaterThan(last);
        last = id;
      }
    }
  }

  @Test
  void writesDiagnosticsAndOutputToTheLogFile() throws Exception {
    Path log = parent.resolve("log.txt");
    try (TaskList<Integer> tasks = TaskList.at(directory).logFile(log).open()) {
      tasks.schedule(Deferred.print(2));
      tasks.schedule(Deferred.fail("told in the log"));
      tasks.run().forEach(result -> {});
    }
    String text = Files.readString(log);
    assertThat(text).contains("Run of 2 tasks");
    assertThat(text).contains("child 1");
    assertThat(text).contains("IllegalStateException: told in the log");
  }

  @Test
  void keepsItsDirectoriesForItsOwnerOnly() throws Exception {
    scheduleOne();
    for (String name : List.of("", "todo", "running", "done", "fail", "schema", "log")) {
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name))))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void refusesAClosedList() {
    TaskList<Integer> tasks = TaskList.create(directory);
    tasks.close();

    assertThrows(IllegalStateException.class, () -> tasks.schedule(Deferred.add(1, 2)));
    assertThrows(IllegalStateException.class, tasks::run);
    tasks.close();
  }

  @Test
  void refusesArgumentsThatCannotBeStoredAndStoresNothing() throws Exception {
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      Exception e =
          assertThrows(
              RuntimeException.class, () -> tasks.schedule(Deferred.join(polluted(), "-")));
      assertThat(e).hasMessageThat().contains("Argument texts of");

      Tree tree = new Tree("leaf", List.of());
      for (int i = 0; i < 200; i++) {
        tree = new Tree("node", List.of(tree));
      }
      Tree deep = tree;
      e = assertThrows(RuntimeException.class, () -> tasks.schedule(Tasks.value(deep)));
      assertThat(e).hasMessageThat().contains("levels deep");
    }
    assertThat(todo()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static List<String> polluted() {
    return (List<String>) (List<?>) List.of(1);
  }

  @Test
  void schedulesFromManyThreads() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      List<Thread> threads = new ArrayList<>();
      for (int t = 0; t < 8; t++) {
        Thread thread =
            new Thread(
                () -> {
                  for (int i = 0; i < 25; i++) {
                    tasks.schedule(Deferred.add(ThreadLocalRandom.current().nextInt(), i));
                  }
                });
        thread.start();
        threads.add(thread);
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(tasks.todoTasks()).hasSize(200);
    }
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThrows(IllegalArgumentException.class, () -> RunOptions.processes(0));
    assertThrows(
        IllegalArgumentException.class, () -> RunOptions.processes(1).autokill(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> RunOptions.processes(1).heap("lots"));
    assertThrows(IllegalArgumentException.class, () -> Metadata.of("x", new Object()));
  }
}
