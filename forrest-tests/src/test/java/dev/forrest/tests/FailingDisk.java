package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.forrest.IfExists;
import dev.forrest.Run;
import dev.forrest.RunOptions;
import dev.forrest.Scheduled;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@link FailingDiskTest} does on a disk of its own: each is a program. */
final class FailingDisk {
  /** What the system says of a full disk: where it is a quota that is used up, something else. */
  private static final String FULL =
      System.getProperty("forrest.tests.full", "No space left on device; free some");

  private final Path disk;
  private final Path directory;
  private final Path filler;

  private FailingDisk(Path disk) {
    this.disk = disk;
    this.directory = disk.resolve("tasklist");
    this.filler = disk.resolve("filler");
  }

  /** Runs one of the programs; it fails where anything is not as it should be. */
  static void run(String name, Path disk) throws Exception {
    FailingDisk failing = new FailingDisk(disk);
    switch (name) {
      case "schedule" -> failing.schedule();
      case "inodes" -> failing.runOutOfInodes();
      case "session" -> failing.packSession();
      case "outcome" -> failing.writeOutcome();
      case "attempt" -> failing.appendAttempt();
      case "output" -> failing.printOutput();
      case "log" -> failing.growLog();
      case "read-only" -> failing.turnReadOnly();
      case "permissions" -> failing.loseRights();
      case "deleted" -> failing.deleteList();
      case "sync" -> failing.failToSync();
      default -> throw new IllegalArgumentException(name);
    }
    System.out.println("passed");
  }

  private void schedule() throws Exception {
    fill(0);
    String refused =
        shown(assertThrows(UncheckedIOException.class, () -> TaskList.create(directory)));
    assertThat(refused).contains(directory.toString());
    assertThat(refused).contains(FULL);
    assertThat(Files.exists(directory)).isFalse();
    free();
    try (TaskList<Double> tasks = TaskList.create(directory)) {
      fill(0);
      String message = messageOfScheduling(tasks);
      assertThat(message).contains(directory.resolve("schema").toString());
      assertThat(message).contains(FULL);
      free();
      fill(200_000);
      List<String> scheduled = scheduleUntilItFails(tasks);
      message = messageOfScheduling(tasks);
      assertThat(message).contains(directory.resolve("todo").toString());
      assertThat(message).contains(FULL);
      assertThat(message).contains("It is not scheduled");
      assertThat(scheduled).isNotEmpty();
      assertNothingHalf(scheduled);

      free();

      scheduled.add(tasks.schedule(Deferred.sum(new double[2_000])).id());
      assertAllReturn(tasks, scheduled);
    }
  }

  private void runOutOfInodes() throws Exception {
    try (TaskList<Double> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.sum(new double[1]));
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        files.add(Files.createFile(disk.resolve("file" + i)));
      }
      List<String> scheduled = scheduleUntilItFails(tasks);
      String message = messageOfScheduling(tasks);
      assertThat(message).contains(directory.resolve("todo").toString());
      assertThat(message).contains("df -i");
      for (Path file : files) {
        Files.delete(file);
      }
      List<String> all = new ArrayList<>();
      tasks.todoTasks().forEach(task -> all.add(task.id()));
      assertThat(all).hasSize(scheduled.size() + 1);
      assertAllReturn(tasks, all);
    }
  }

  private void packSession() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      String id = tasks.schedule(Deferred.add(1, 2)).id();
      fill(0);
      String message = shown(assertThrows(UncheckedIOException.class, tasks::run));
      assertThat(message).contains(directory.resolve("session").toString());
      assertThat(message).contains(FULL);
      assertThat(message).contains("None has started");
      assertNothingHalf(List.of(id));
      free();
      assertAllReturn(tasks, List.of(id));
    }
  }

  private void writeOutcome() throws Exception {
    try (TaskList<int[]> tasks = TaskList.create(directory)) {
      runOne(tasks);
      String id = tasks.schedule(Deferred.numbers(1_000_000)).id();
      fill(1 << 20);
      String message = messageOfRun(tasks);
      assertThat(message).contains("could not write down how its task ended");
      assertThat(message).contains(directory.resolve("running/" + id).toString());
      assertNothingHalf(List.of(id));
      assertThat(tasks.todoTasks().iterator().next().attempts()).isEmpty();
      assertThat(tasks.failTasks()).isEmpty();
      free();
      assertAllReturn(tasks, List.of(id));
    }
  }

  /** The worker's outcome has room, its copy has not. */
  private void appendAttempt() throws Exception {
    Path runs = disk.resolve("runs");
    try (TaskList<int[]> tasks = TaskList.create(directory)) {
      runOne(tasks);
      String id =
          tasks
              .schedule(Deferred.numbers(Deferred.touchAndReturn(runs.toString(), 1_000_000)))
              .id();
      fill(5 << 20);
      String message = messageOfRun(tasks);
      assertThat(message).contains(directory.resolve("running/" + id + ".pb").toString());
      assertThat(message).contains(FULL);
      if (!hasQuota()) {
        // With one that is used up, some file systems do not even make a file shorter.
        long size = Files.size(directory.resolve("running/" + id + ".pb"));
        assertWithMessage("half an attempt").that(size).isLessThan(10_000L);
      }
      assertThat(tasks.failTasks()).isEmpty();
      free();
      assertAllReturn(tasks, List.of(id));
      assertWithMessage("runs of the task").that(Files.readAllLines(runs)).hasSize(1);
      assertThat(Lists.files(directory.resolve("running"))).containsExactly(".recovery.lock");
    }
  }

  /** The task's own output fills the disk. */
  private void printOutput() throws Exception {
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      runOne(tasks);
      String id = tasks.schedule(Deferred.print(20_000)).id();
      fill(100_000);
      String message = messageOfRun(tasks);
      assertThat(message).contains("could not write down how its task ended");
      assertNothingHalf(List.of(id));
      assertThat(tasks.todoTasks().iterator().next().attempts()).isEmpty();
      free();
      assertAllReturn(tasks, List.of(id));
    }
  }

  /** The log is on the full disk, the list is not. */
  private void growLog() throws Exception {
    Path elsewhere = Files.createTempDirectory("forrest");
    try (TaskList<Object> tasks =
        TaskList.at(elsewhere.resolve("tasklist"))
            .logFile(disk.resolve("log"))
            .postClean(true)
            .open()) {
      tasks.schedule(Deferred.print(1_000));
      tasks.schedule(Deferred.print(1_000));
      fill(4_000);
      for (TaskResult<Object> result : tasks.run()) {
        assertThat(result.verdict()).isEqualTo(Verdict.RETURNED);
      }
    }
    Files.delete(elsewhere);
  }

  private void turnReadOnly() throws Exception {
    Path begun = disk.resolve("begun");
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      runOne(tasks);
      String first = tasks.schedule(Deferred.sleep(begun.toString(), 500)).id();
      String second = tasks.schedule(Deferred.sleep(begun.toString(), 0)).id();
      Run<Object> run = tasks.run(RunOptions.processes(1));
      awaitFile(begun);
      command("mount", "-o", "bind,ro", disk.toString(), disk.toString());
      String message = messageOf(run);
      assertThat(message).contains(directory.toString());
      assertThat(message).contains("Read-only file system");
      String refused = messageOfScheduling(tasks);
      assertThat(refused).contains(directory.resolve("todo").toString());
      assertThat(refused).contains("Read-only file system");
      command("umount", disk.toString());
      assertThat(tasks.failTasks()).isEmpty();
      assertAllReturn(tasks, List.of(first, second));
    }
  }

  /** Permissions hold nobody back who is root. */
  private void loseRights() throws Exception {
    try (TaskList<Double> tasks = TaskList.create(directory)) {
      String id = tasks.schedule(Deferred.sum(new double[1])).id();
      for (String part : List.of("todo", "running", "session")) {
        Path forbidden = directory.resolve(part);
        Files.setPosixFilePermissions(forbidden, PosixFilePermissions.fromString("r-x------"));
        String message =
            part.equals("todo")
                ? messageOfScheduling(tasks)
                : shown(assertThrows(UncheckedIOException.class, tasks::run));
        assertThat(message).contains(forbidden.toString());
        assertThat(message).contains("this user may not do that there");
        Files.setPosixFilePermissions(forbidden, PosixFilePermissions.fromString("rwx------"));
        assertNothingHalf(List.of(id));
      }
      // The claim of a task is refused, when the run is under way.
      Path todo = directory.resolve("todo");
      Files.setPosixFilePermissions(todo, PosixFilePermissions.fromString("r-x------"));
      assertThat(messageOfRun(tasks)).contains(todo.toString());
      Files.setPosixFilePermissions(todo, PosixFilePermissions.fromString("rwx------"));
      assertAllReturn(tasks, List.of(id));
    }
  }

  private void deleteList() throws Exception {
    Path begun = disk.resolve("begun");
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.sleep(begun.toString(), 500));
      tasks.schedule(Deferred.sleep(begun.toString(), 0));
      Run<Integer> run = tasks.run(RunOptions.processes(1));
      awaitFile(begun);
      command("rm", "-r", directory.toString());
      assertThat(messageOf(run)).contains(directory.toString());
    }
    assertWithMessage("tasks that ran").that(Files.readAllLines(begun)).hasSize(1);
  }

  /** The first fsync of todo fails: then the task is there, but nobody was told. */
  private void failToSync() throws Exception {
    try (TaskList<Double> tasks = TaskList.create(directory)) {
      String message = messageOfScheduling(tasks);
      assertThat(message).contains(directory.resolve("todo") + ": Input/output error");
      assertThat(Lists.files(directory.resolve("todo"))).isEmpty();
      Scheduled<Double> scheduled = tasks.schedule(Deferred.sum(new double[1]));
      assertNothingHalf(List.of(scheduled.id()));
    }
  }

  private static boolean hasQuota() {
    return FULL.startsWith("Disk quota");
  }

  /** Fills the disk but for so many bytes. */
  private void fill(int leave) throws Exception {
    Path spare = disk.resolve("spare");
    Files.write(spare, new byte[leave]);
    command("sync", "-f", disk.toString());
    byte[] zeros = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(zeros);
      }
    } catch (IOException e) {
      assertThat(FULL).startsWith(e.getMessage());
    }
    delete(spare);
  }

  private void free() throws Exception {
    delete(filler);
  }

  private void delete(Path file) throws Exception {
    Files.delete(file);
    // Some file systems count as used what was deleted, until they have written that down.
    command("sync", "-f", disk.toString());
  }

  private static void command(String... command) throws Exception {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isEqualTo(0);
  }

  private static void awaitFile(Path file) throws IOException {
    while (!Files.exists(file) || Files.size(file) == 0) {
      Thread.onSpinWait();
    }
  }

  /** Leaves jars and archives behind, so that a further run needs no room for them. */
  private void runOne(TaskList<?> tasks) throws Exception {
    try (TaskList<Object> other = TaskList.at(directory).ifExists(IfExists.APPEND).open()) {
      other.schedule(Deferred.add(1, 2));
      other.run().forEach(result -> {});
    }
    assertThat(tasks.doneTasks()).hasSize(1);
    tasks.clean();
  }

  private static List<String> scheduleUntilItFails(TaskList<Double> tasks) {
    List<String> scheduled = new ArrayList<>();
    try {
      while (true) {
        scheduled.add(tasks.schedule(Deferred.sum(new double[2_000])).id());
      }
    } catch (UncheckedIOException e) {
      return scheduled;
    }
  }

  static <R> String messageOfScheduling(TaskList<R> tasks) {
    @SuppressWarnings("unchecked")
    TaskList<Object> any = (TaskList<Object>) tasks;
    return shown(
        assertThrows(
            UncheckedIOException.class, () -> any.schedule(Deferred.sum(new double[2_000]))));
  }

  private static <R> String messageOfRun(TaskList<R> tasks) {
    return messageOf(tasks.run(RunOptions.processes(1)));
  }

  private static String messageOf(Run<?> run) {
    return shown(assertThrows(IllegalStateException.class, () -> run.forEach(result -> {})));
  }

  private static String shown(Exception e) {
    System.out.println(e.getMessage());
    return e.getMessage();
  }

  /** All that was acknowledged is in todo, and nothing else; nothing is left of what failed. */
  private void assertNothingHalf(List<String> scheduled) throws IOException {
    assertThat(Lists.files(directory.resolve("todo")))
        .containsExactlyElementsIn(scheduled.stream().map(id -> id + ".pb").toList());
    try (Stream<Path> files = Files.walk(directory)) {
      List<String> hidden =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith(".") || name.endsWith(".begun"))
              .filter(name -> !List.of(".recovery.lock", ".scheduling").contains(name))
              .toList();
      assertThat(hidden).isEmpty();
    }
  }

  private static void assertAllReturn(TaskList<?> tasks, List<String> ids) {
    Map<String, Verdict> expected = new HashMap<>();
    ids.forEach(id -> expected.put(id, Verdict.RETURNED));
    Map<String, Verdict> verdicts = new HashMap<>();
    tasks.run(RunOptions.processes(2)).forEach(r -> verdicts.put(r.id(), r.verdict()));
    assertThat(verdicts).isEqualTo(expected);
  }
}
