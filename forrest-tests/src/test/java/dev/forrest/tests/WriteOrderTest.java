package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.Durability;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.tests.SystemCalls.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** In which order a program's writes reach the disk, and when it is told. */
@Timeout(120)
final class WriteOrderTest {
  private static final Pattern TOLD = Pattern.compile("(scheduled|yielded|interrupted) ([\\w.-]+)");

  @TempDir Path parent;

  /**
   * The program that is watched: schedules tasks, of which one returns, one throws, and one is left
   * behind by a dead runner; adds a file that is no task; and runs all.
   */
  static void run(Path directory, Durability durability) throws IOException {
    try (TaskList<Integer> tasks = TaskList.at(directory).durability(durability).open()) {
      String last = null;
      for (Task<Integer> task :
          List.of(Deferred.add(1, 2), Deferred.fail("x"), Deferred.add(3, 4))) {
        last = tasks.schedule(task).id();
        tell("scheduled " + last);
      }
      tell("interrupted " + last);
      Files.move(
          directory.resolve("todo/" + last + ".pb"), directory.resolve("running/" + last + ".pb"));
      Files.writeString(directory.resolve("todo/bad.pb"), "bad");
      for (TaskResult<Integer> result : tasks.run(RunOptions.processes(2))) {
        tell("yielded " + result.id());
      }
    }
  }

  /** One write, whatever a print stream makes of it. */
  private static void tell(String what) {
    byte[] line = (what + "\n").getBytes(UTF_8);
    System.out.write(line, 0, line.length);
    System.out.flush();
  }

  @Test
  void bringsAllToTheDiskBeforeAnybodyIsTold() throws Exception {
    SystemCalls.assumeStrace();
    Path directory = parent.toRealPath().resolve("tasklist");
    Order order =
        new Order(
            directory,
            SystemCalls.of(
                parent.resolve("trace"), "write-order", directory.toString(), "MACHINE"));

    List<Call> scheduled = order.told("scheduled");
    List<Call> yielded = order.told("yielded");
    assertThat(scheduled).hasSize(3);
    assertThat(yielded).hasSize(4);
    order.checkDirectories(scheduled.get(0));
    order.checkFilesWrittenAside();
    for (Call call : scheduled) {
      order.checkScheduled(idIn(call), call);
    }
    for (Call call : yielded) {
      String id = idIn(call);
      order.checkEnded(id, id.equals("bad"), call);
    }
    String interrupted = idIn(order.told("interrupted").get(0));
    order.checkTakenBack(interrupted);
    assertWithMessage("outcomes that were copied").that(order.copiedOutcomes()).isEqualTo(3);
  }

  @Test
  void syncsNothingWhereOnlyProcessesCrash() throws Exception {
    SystemCalls.assumeStrace();
    Path directory = parent.toRealPath().resolve("tasklist");
    List<Call> calls =
        SystemCalls.of(parent.resolve("trace"), "write-order", directory.toString(), "PROCESS");

    assertThat(new Order(directory, calls).told("yielded")).hasSize(4);
    assertThat(calls.stream().filter(call -> call.name().contains("sync")).toList()).isEmpty();
  }

  private static String idIn(Call told) {
    Matcher matcher = TOLD.matcher(told.arguments());
    assertThat(matcher.find()).isTrue();
    return matcher.group(2);
  }

  /** The calls of one program, and what must be true of them. */
  private static final class Order {
    private final Path directory;
    private final Path todo;
    private final Path running;
    private final List<Call> calls;

    Order(Path directory, List<Call> calls) {
      this.directory = directory;
      this.todo = directory.resolve("todo");
      this.running = directory.resolve("running");
      this.calls = calls;
    }

    /** When the user's program was told something. */
    List<Call> told(String what) {
      return all(
          call -> call.name().equals("write") && call.arguments().contains("\"" + what + " "));
    }

    void checkDirectories(Call firstScheduled) {
      List<Call> made =
          all(call -> call.name().startsWith("mkdir") && call.paths().get(0).startsWith(directory));
      assertThat(made.size()).isAtLeast(8);
      for (Call call : made) {
        Path path = call.paths().get(0);
        Call sync = first(each -> each.syncs(path.getParent()) && call.isBefore(each), call);
        assertBefore(sync, firstScheduled);
      }
    }

    /** Each file that is renamed in is whole then, and there before anybody is told anything. */
    void checkFilesWrittenAside() {
      List<Call> renames =
          all(
              call ->
                  call.renames(null, null)
                      && call.paths().get(0).startsWith(directory)
                      && call.paths().get(0).getFileName().toString().startsWith("."));
      List<String> targets = new ArrayList<>();
      for (Call rename : renames) {
        targets.add(directory.relativize(rename.paths().get(1)).toString());
        checkWhole(rename.paths().get(0), rename);
        Path parent = rename.paths().get(1).getParent();
        Call sync = first(each -> each.syncs(parent) && rename.isBefore(each), rename);
        for (Call told : all(each -> TOLD.matcher(each.arguments()).find())) {
          if (rename.isBefore(told)) {
            assertBefore(sync, told);
          }
        }
      }
      assertThat(targets)
          .containsAtLeast("schema/tasks.proto", "session.pb", "fail/bad.verdict")
          .inOrder();
      assertWithMessage("schemas come before tasks")
          .that(targets.indexOf("schema/tasks.proto"))
          .isLessThan(targets.indexOf("todo/" + idIn(told("scheduled").get(0)) + ".pb"));
    }

    void checkScheduled(String id, Call told) {
      Path target = todo.resolve(id + ".pb");
      Call rename =
          first(
              call ->
                  call.renames(null, target)
                      && call.paths().get(0).getFileName().toString().startsWith("."),
              told);
      checkWhole(rename.paths().get(0), rename);
      Call sync = first(call -> call.syncs(todo) && rename.isBefore(call), rename);
      assertBefore(sync, told);
    }

    void checkEnded(String id, boolean unreadable, Call told) {
      Path file = running.resolve(id + ".pb");
      Call rename =
          first(
              call -> call.renames(file, null) && !call.paths().get(1).getParent().equals(todo),
              told);
      Call claim = last(call -> call.renames(todo.resolve(id + ".pb"), file), rename);
      Path bin = rename.paths().get(1).getParent();
      if (unreadable) {
        Path verdict = bin.resolve(id + ".verdict");
        Call written = first(call -> call.renames(null, verdict), rename);
        Call sync = first(call -> call.syncs(bin) && written.isBefore(call), written);
        assertBefore(sync, rename);
      } else {
        checkWhole(file, rename);
      }
      Call claimed = first(call -> call.syncs(todo) && claim.isBefore(call), claim);
      assertBefore(claimed, rename);
      for (Path each : List.of(bin, running)) {
        Call sync = first(call -> call.syncs(each) && rename.isBefore(call), rename);
        assertBefore(sync, told);
      }
    }

    /** What a dead runner had claimed has its attempt before it goes back to todo. */
    void checkTakenBack(String id) {
      Path file = running.resolve(id + ".pb");
      Path back = todo.resolve(id + ".pb");
      Call rename = first(call -> call.renames(file, back), null);
      Call sync = checkWhole(file, rename);
      Call claim = first(call -> call.renames(back, file) && rename.isBefore(call), rename);
      assertBefore(sync, rename);
      for (Path each : List.of(todo, running)) {
        assertBefore(first(call -> call.syncs(each) && rename.isBefore(call), rename), claim);
      }
    }

    /** How many files got what a worker had written. */
    long copiedOutcomes() {
      return calls.stream()
          .filter(call -> call.name().equals("sendfile") || call.name().equals("copy_file_range"))
          .filter(call -> call.arguments().contains(".outcome>"))
          .count();
    }

    /** A file was written, brought to the disk, and not written any more, before it is renamed. */
    private Call checkWhole(Path file, Call rename) {
      Call write = last(call -> call.changes(file), rename);
      Call sync = last(call -> call.syncs(file), rename);
      assertBefore(write, sync);
      assertBefore(sync, rename);
      return sync;
    }

    private List<Call> all(Predicate<Call> what) {
      return calls.stream().filter(what).toList();
    }

    private Call first(Predicate<Call> what, Call inQuestion) {
      List<Call> found = all(what);
      assertWithMessage("something is missing at " + inQuestion).that(found).isNotEmpty();
      return found.get(0);
    }

    private Call last(Predicate<Call> what, Call end) {
      List<Call> found = all(what.and(call -> call.begin() < end.begin()));
      assertWithMessage("something is missing before " + end).that(found).isNotEmpty();
      return found.get(found.size() - 1);
    }

    private static void assertBefore(Call one, Call other) {
      assertWithMessage(one + " is before " + other).that(one.isBefore(other)).isTrue();
    }
  }
}
