package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.forrest.IfExists;
import dev.forrest.TaskFailedException;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Directories and files that are not as they should be. */
final class BadInputTest {
  @TempDir Path parent;
  private Path directory;

  @BeforeEach
  void nameDirectory() {
    directory = parent.resolve("tasklist");
  }

  private String messageOfOpening(Path path, IfExists ifExists) {
    return assertThrows(
            UncheckedIOException.class, () -> TaskList.at(path).ifExists(ifExists).open())
        .getMessage();
  }

  @Test
  void namesAMissingParent() {
    Path path = parent.resolve("missing/tasklist");

    assertThat(messageOfOpening(path, IfExists.FAIL)).contains(path.toString());
    assertThat(messageOfOpening(path, IfExists.FAIL))
        .contains("its parent " + parent.resolve("missing") + " does not exist");
  }

  @Test
  void namesADirectoryThatIsAFile() throws Exception {
    Files.writeString(directory, "I am a file.");

    assertThat(messageOfOpening(directory, IfExists.APPEND))
        .contains(directory + ": is no directory");
    assertThat(Files.readString(directory)).isEqualTo("I am a file.");
  }

  /** Root may write anywhere, so another user tries it. */
  @Test
  void namesADirectoryThatCannotBeWritten() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      assertThat(tasks.todoTasks()).isEmpty();
    }
    Programs.allowOthers(parent);
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));

    Programs.Finished finished = Programs.runUnprivileged(parent, "open", directory.toString());

    assertThat(finished.output()).contains(directory + ": is not writable for this user");
  }

  private Map<String, TaskResult<Integer>> runWith(String name, byte[] content) throws IOException {
    Map<String, TaskResult<Integer>> results = new HashMap<>();
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.add(1, 2));
      Files.write(directory.resolve("todo/" + name), content);
      tasks.schedule(Deferred.add(3, 4));
      tasks.run().forEach(result -> results.put(result.id(), result));
      long returned =
          results.values().stream().filter(r -> r.verdict() == Verdict.RETURNED).count();
      assertWithMessage("the other tasks run").that(returned).isEqualTo(2);
    }
    return results;
  }

  private void assertUnreadable(byte[] content, String why) throws IOException {
    TaskResult<Integer> result = runWith("bad.pb", content).get("bad");

    assertThat(result.verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(result.failure().orElseThrow().message()).contains(why);
    assertThrows(TaskFailedException.class, result::returnValue);
    assertThat(Files.readAllBytes(directory.resolve("fail/bad.pb"))).isEqualTo(content);
    assertThat(Files.exists(directory.resolve("fail/bad.verdict"))).isTrue();
  }

  @Test
  void leavesForeignFilesAlone() throws Exception {
    assertThat(runWith("notes.txt", new byte[] {1})).hasSize(2);
    assertThat(Lists.files(directory.resolve("todo"))).containsExactly("notes.txt");
  }

  @Test
  void leavesSymbolicLinksAndDirectoriesAlone() throws Exception {
    Path secret = Files.writeString(parent.resolve("secret"), "secret");
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      Files.createSymbolicLink(directory.resolve("todo/link.pb"), secret);
      Files.createDirectory(directory.resolve("todo/directory.pb"));
      assertThat(tasks.run()).isEmpty();
    }
    assertThat(Lists.files(directory.resolve("todo"))).containsExactly("directory.pb", "link.pb");
  }

  @Test
  void rejectsAnEmptyFile() throws Exception {
    assertUnreadable(new byte[0], "The file is empty.");
  }

  @Test
  void rejectsGarbage() throws Exception {
    byte[] garbage = new byte[10_000];
    new Random(1).nextBytes(garbage);
    assertUnreadable(garbage, "no task file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"todo", "running"})
  void rejectsAFileThatIsTooLarge(String place) throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      try (RandomAccessFile sparse =
          new RandomAccessFile(directory.resolve(place).resolve("big.pb").toFile(), "rw")) {
        sparse.setLength(3L << 30);
      }
      TaskResult<Integer> result = tasks.run().iterator().next();
      assertThat(result.verdict()).isEqualTo(Verdict.UNREADABLE);
      assertThat(result.failure().orElseThrow().message()).contains("at most 2 GiB");
    }
  }

  @Test
  void rejectsAFileThatIsCutOff() throws Exception {
    byte[] whole;
    try (TaskList<Integer> tasks = TaskList.create(parent.resolve("other"))) {
      String id = tasks.schedule(Deferred.add(1000, 2000)).id();
      whole = Files.readAllBytes(parent.resolve("other/todo/" + id + ".pb"));
    }
    assertUnreadable(Arrays.copyOf(whole, whole.length - 3), "only the start of one");
  }

  @Test
  void dropsATornTailAndKeepsWhatIsBeforeIt() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      String id = tasks.schedule(Deferred.fail("x")).id();
      tasks.run().forEach(result -> {});
      Path failed = directory.resolve("fail/" + id + ".pb");
      byte[] whole = Files.readAllBytes(failed);
      for (byte[] torn :
          List.of(
              Arrays.copyOf(whole, whole.length - 1),
              Arrays.copyOf(whole, whole.length + 100),
              Arrays.copyOf(whole, whole.length - 200))) {
        Path todo = directory.resolve("todo/" + id + ".pb");
        Files.deleteIfExists(failed);
        Files.write(todo, torn);

        TaskResult<Integer> result = tasks.run().iterator().next();

        assertThat(result.verdict()).isEqualTo(Verdict.THREW);
        assertThat(result.attempts()).hasSize(torn.length > whole.length ? 2 : 1);
      }
    }
  }

  @Test
  void rejectsMethodsThatTheClassPathDoesNotDeclare() throws Exception {
    byte[] file;
    try (TaskList<Integer> tasks = TaskList.create(parent.resolve("other"))) {
      String id = tasks.schedule(Deferred.add(1, 2)).id();
      file = Files.readAllBytes(parent.resolve("other/todo/" + id + ".pb"));
    }
    TaskResult<Integer> result =
        runWith("renamed.pb", replace(file, "Chores.add(", "Chores.odd(")).get("renamed");
    assertThat(result.verdict()).isEqualTo(Verdict.UNKNOWN_METHOD);
    assertThat(result.failure().orElseThrow().message()).contains("Chores.odd(int,int)");
  }

  @Test
  void rejectsUnitsThatTheClassPathDoesNotHave() throws Exception {
    byte[] file;
    try (TaskList<Integer> tasks = TaskList.create(parent.resolve("other"))) {
      String id = tasks.schedule(Deferred.add(1, 2)).id();
      file = Files.readAllBytes(parent.resolve("other/todo/" + id + ".pb"));
    }
    TaskResult<Integer> result =
        runWith("renamed.pb", replace(file, "tests.Deferred", "tests.Preferred".substring(0, 14)))
            .get("renamed");
    assertThat(result.verdict()).isEqualTo(Verdict.UNKNOWN_METHOD);
    assertThat(result.failure().orElseThrow().message()).contains("tests.Preferre");
  }

  /** Replaces text by text of the same length. */
  private static byte[] replace(byte[] file, String from, String to) {
    assertThat(to).hasLength(from.length());
    return new String(file, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
  }
}
