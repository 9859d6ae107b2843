package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.forrest.IfExists;
import dev.forrest.Metadata;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskFailedException;
import dev.forrest.TaskList;
import dev.forrest.TaskOptions;
import dev.forrest.TaskResult;
import dev.forrest.Tasks;
import dev.forrest.Verdict;
import dev.forrest.codec.CodecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody forged, or that lie where they do not belong. */
@Timeout(120)
final class HostileFilesTest {
  // Field numbers of forrest.TaskFile, and of the messages in it.
  private static final int HEAD_UNITS = 5;
  private static final int HEAD_METADATA = 6;
  private static final int HEAD_LIMITS = 7;
  private static final int FILE_NODES = 10;
  private static final int FILE_ATTEMPTS = 15;
  private static final int NODE_CONSTANT = 4;
  private static final int NODE_LAMBDA = 5;
  private static final int LAMBDA_HOST = 1;
  private static final int LAMBDA_IMPLEMENTATION = 6;
  private static final int LAMBDA_CAPTURED = 9;
  private static final int LAMBDA_ARGUMENTS = 10;
  private static final int VALUE_STRING = 9;
  private static final int VALUE_LIST = 12;
  private static final int VALUE_SET = 13;
  private static final int ATTEMPT_OUTPUT = 12;
  private static final int ATTEMPT_FAILURE = 14;
  private static final int ATTEMPT_RETURN = 15;
  private static final int FAILURE_CAUSE = 4;

  private static final String EVIL = "com.evil.Boom";

  @TempDir Path parent;
  private Path directory;

  @BeforeEach
  void nameDirectory() {
    directory = parent.resolve("tasklist");
  }

  private <R> TaskList<R> reopen() {
    return TaskList.at(directory).ifExists(IfExists.APPEND).open();
  }

  /** The file of a task as it is scheduled, in another list. */
  private byte[] scheduled(Task<?> task) throws IOException {
    Path other = parent.resolve("other-" + System.nanoTime());
    try (TaskList<Object> tasks = TaskList.create(other)) {
      String id = tasks.schedule(task).id();
      return Files.readAllBytes(other.resolve("todo/" + id + ".pb"));
    }
  }

  /** The file of a task that has ended, in another list. */
  private byte[] ended(Task<?> task) throws IOException {
    Path other = parent.resolve("other-" + System.nanoTime());
    try (TaskList<Object> tasks = TaskList.create(other)) {
      String id = tasks.schedule(task).id();
      tasks.run(RunOptions.processes(1)).forEach(result -> {});
      Path done = other.resolve("done/" + id + ".pb");
      return Files.readAllBytes(Files.exists(done) ? done : other.resolve("fail/" + id + ".pb"));
    }
  }

  private TaskResult<Object> runForged(byte[] file) throws IOException {
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      Files.write(directory.resolve("todo/forged.pb"), file);
      List<TaskResult<Object>> results = new ArrayList<>();
      tasks.run(RunOptions.processes(1).heap("64m").printErrors(false)).forEach(results::add);
      assertThat(results).hasSize(1);
      return results.get(0);
    }
  }

  private TaskResult<Object> readForged(byte[] file) throws IOException {
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      Files.write(directory.resolve("done/forged.pb"), file);
      return tasks.doneTasks().iterator().next();
    }
  }

  private static void assertUnreadable(TaskResult<?> result, String why) {
    assertThat(result.verdict()).isEqualTo(Verdict.UNREADABLE);
    String message = result.failure().orElseThrow().message();
    assertThat(message).contains(why);
    assertThat(message.length()).isLessThan(2_000);
    assertThrows(TaskFailedException.class, result::returnValue);
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void chown(Path file) throws Exception {
    assertThat(new ProcessBuilder("chown", "-R", "nobody", file.toString()).start().waitFor())
        .isEqualTo(0);
  }

  // Depth

  @Test
  void constantsThatAreNestedDeepOverflowNoStack() throws Exception {
    WireTree tree = WireTree.parse(scheduled(Tasks.value(1)));
    List<byte[]> kinds = List.of(alternating(VALUE_LIST, 5_000), alternating(VALUE_SET, 5_000));
    for (byte[] kind : kinds) {
      WireTree forged = tree.copy();
      forged.first(FILE_NODES).message = null;
      forged.first(FILE_NODES).bytes = WireTree.field(NODE_CONSTANT, kind);
      directory = parent.resolve("list-" + kinds.indexOf(kind));
      assertUnreadable(runForged(forged.toBytes()), "nested more than 100 levels deep");
    }
  }

  /** Of {@code forrest.Value}: a list or set in one, in one. */
  private static byte[] alternating(int number, int depth) {
    byte[] value = new byte[0];
    for (int i = 0; i < depth; i++) {
      value = WireTree.field(number, WireTree.field(1, value));
    }
    return value;
  }

  @Test
  void returnValuesThatAreNestedDeepOverflowNoStack() throws Exception {
    WireTree tree = WireTree.parse(ended(Deferred.echo(ProtocTest.full())));
    // Everything's tree is field 40, a tree's children are field 2, and a list's elements field 1.
    byte[] value = new byte[0];
    for (int i = 0; i < 300; i++) {
      value = WireTree.field(2, WireTree.field(1, value));
    }
    WireTree.Field returned =
        tree.first(FILE_ATTEMPTS).message.first(ATTEMPT_RETURN).message.fields.get(0);
    returned.message = null;
    returned.bytes = WireTree.field(1, WireTree.field(40, value));

    TaskResult<Object> result = readForged(tree.toBytes());

    IllegalStateException refused = assertThrows(IllegalStateException.class, result::returnValue);
    assertThat(refused).hasMessageThat().contains("nested more than 100 levels deep");
  }

  @Test
  void failuresThatAreNestedDeepOverflowNoStack() throws Exception {
    WireTree tree = WireTree.parse(ended(Deferred.fail("x")));
    WireTree.Field failure = tree.first(FILE_ATTEMPTS).message.first(ATTEMPT_FAILURE);
    failure.message = null;
    failure.bytes = WireTree.nested(FAILURE_CAUSE, 10_000, new byte[0]);

    TaskResult<Object> result = readForged(tree.toBytes());

    assertThat(result.verdict()).isEqualTo(Verdict.THREW);
    assertThat(result.failure().orElseThrow().message()).contains("damaged");
    assertThat(assertThrows(TaskFailedException.class, result::returnValue))
        .hasMessageThat()
        .contains("damaged");
  }

  @Test
  void metadataThatIsNestedDeepOverflowsNoStack() throws Exception {
    byte[] entry = WireTree.field(HEAD_METADATA, WireTree.field(2, alternating(VALUE_LIST, 5_000)));
    assertUnreadable(
        runForged(concat(entry, scheduled(Deferred.add(1, 2)))),
        "metadata '' cannot be read: it is a list");
  }

  @Test
  void groupsThatAreNestedDeepOverflowNoStack() throws Exception {
    byte[] groups = new byte[1_000_000];
    Arrays.fill(groups, (byte) (3 << 3 | 3));
    assertUnreadable(runForged(concat(groups, scheduled(Deferred.add(1, 2)))), "no task file");
  }

  // Sizes

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static byte[] repeat(byte[] piece, int times) {
    byte[] all = new byte[piece.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(piece, 0, all, i * piece.length, piece.length);
    }
    return all;
  }

  @Test
  void metadataOfAbsurdSizeIsRefused() throws Exception {
    byte[] task = scheduled(Deferred.add(1, 2));
    byte[] large =
        WireTree.field(
            HEAD_METADATA,
            concat(
                WireTree.field(1, "key".getBytes(UTF_8)),
                WireTree.field(2, WireTree.field(9, new byte[17 << 20]))));
    assertUnreadable(runForged(concat(large, task)), "metadata");

    directory = parent.resolve("many");
    byte[] many = repeat(WireTree.field(HEAD_METADATA, new byte[0]), 100_000);
    assertUnreadable(runForged(concat(many, task)), "more than 16384 fields");
  }

  @Test
  void metadataThatNoFileCouldHoldIsRefusedWhenItIsScheduled() {
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      CodecException refused =
          assertThrows(
              CodecException.class,
              () ->
                  tasks.schedule(
                      Deferred.add(1, 2), Metadata.of("large", new byte[(16 << 20) + 1])));
      assertThat(refused).hasMessageThat().contains("at most 16777216");
      tasks.schedule(Deferred.add(1, 2), Metadata.of("large", new byte[15 << 20]));
      tasks.run().forEach(result -> assertThat(result.returnValue()).isEqualTo(3));
    }
  }

  @Test
  void unknownFieldsOfAbsurdSizeArePassedOver() throws Exception {
    byte[] file = concat(WireTree.field(1000, new byte[50 << 20]), scheduled(Deferred.add(1, 2)));
    assertThat(runForged(file).returnValue()).isEqualTo(3);
  }

  @Test
  void attemptsWithoutNumberAreRefused() throws Exception {
    byte[] file =
        concat(
            scheduled(Deferred.add(1, 2)),
            repeat(WireTree.field(FILE_ATTEMPTS, new byte[0]), 1_000_000));
    assertUnreadable(runForged(file), "more than 10000 attempts");
  }

  @Test
  void unitsThatAreNamedWithoutEndStartNoWorker() throws Exception {
    byte[] unit = WireTree.field(HEAD_UNITS, "dev.forrest.tests.Deferred".getBytes(UTF_8));
    assertUnreadable(
        runForged(concat(repeat(unit, 10_000), scheduled(Deferred.add(1, 2)))), "unit twice");
  }

  @Test
  void limitsWithWhichNoWorkerStartsDoNotEndTheRun() throws Exception {
    for (long heap : new long[] {1, 1000, -1, Long.MAX_VALUE}) {
      WireTree limits = new WireTree();
      WireTree.Field field = new WireTree.Field();
      field.number = 2;
      field.value = heap;
      limits.fields.add(field);
      directory = parent.resolve("heap" + heap);
      byte[] head = WireTree.field(HEAD_LIMITS, limits.toBytes());
      assertUnreadable(runForged(concat(head, scheduled(Deferred.add(1, 2)))), "make no sense");
    }
    try (TaskList<Object> tasks = reopen()) {
      assertThrows(
          CodecException.class,
          () -> tasks.schedule(Deferred.add(1, 2), TaskOptions.of().heap("1k")));
    }
  }

  /** Each element for itself, not packed: allowed, and not to be copied again for each. */
  @Test
  void arraysThatComeInBitsAreReadInLinearTime() throws Exception {
    WireTree done = WireTree.parse(scheduled(Deferred.sum(new double[] {1})));
    byte[] single = {1 << 3 | 1, 0, 0, 0, 0, 0, 0, (byte) 0xF0, 0x3F};
    WireTree call = done.first(FILE_NODES).message.fields.get(0).message;
    WireTree.Field arguments = call.fields.get(call.fields.size() - 1);
    arguments.message = null;
    arguments.bytes = WireTree.field(1, repeat(single, 500_000));

    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertThat(runForged(done.toBytes()).returnValue()).isEqualTo(500_000.0));
  }

  @Test
  void strangePathsAndTimesInAttemptsAreNoneAtAll() throws Exception {
    WireTree tree = WireTree.parse(ended(Deferred.print(1)));
    for (String path :
        List.of("\0", "../../etc/passwd", "/etc/passwd", "session.pb", "log/" + "x".repeat(300))) {
      WireTree.Field output = tree.first(FILE_ATTEMPTS).message.first(ATTEMPT_OUTPUT);
      output.message = null;
      output.bytes = path.getBytes(UTF_8);
      directory = parent.resolve("list" + path.length());
      assertThat(readForged(tree.toBytes()).output().text()).isEmpty();
    }
  }

  // Owners, links and names

  @Test
  void filesOfAnotherOwnerAreRefused() throws Exception {
    assumeTrue(isRoot());
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      String foreign = tasks.schedule(Deferred.add(1, 2)).id();
      String own = tasks.schedule(Deferred.add(3, 4)).id();
      chown(directory.resolve("todo/" + foreign + ".pb"));
      Map<String, TaskResult<Object>> results = new TreeMap<>();
      tasks.run().forEach(result -> results.put(result.id(), result));
      assertUnreadable(results.get(foreign), "belongs to nobody");
      assertThat(results.get(own).returnValue()).isEqualTo(7);

      chown(directory.resolve("done/" + own + ".pb"));
      assertUnreadable(tasks.doneTasks().iterator().next(), "belongs to nobody");
    }
  }

  private String messageOfReopening() {
    return assertThrows(UncheckedIOException.class, this::reopen).getMessage();
  }

  @Test
  void aListOfAnotherOwnerIsRefused() throws Exception {
    assumeTrue(isRoot());
    TaskList.create(directory).close();
    chown(directory);
    assertThat(messageOfReopening()).contains(directory + ": belongs to nobody, not to you");
  }

  @Test
  void aJarOfAnotherOwnerIsNoClassPath() throws Exception {
    assumeTrue(isRoot());
    TaskList.create(directory).close();
    Path jar = Files.createFile(directory.resolve("session/planted.jar"));
    chown(jar);
    assertThat(messageOfReopening()).contains(jar + ": belongs to nobody");
  }

  @Test
  void aListThatOthersMayWriteIsRefusedUntilThatIsMended() throws Exception {
    TaskList.create(directory).close();
    for (String name : List.of("", "todo", "running", "done", "fail", "schema", "session", "log")) {
      Path open = directory.resolve(name);
      for (String permissions : List.of("rwxrwx---", "rwx---rwx")) {
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString(permissions));
        assertThat(messageOfReopening()).contains(open + ": may be written by other users");
        assertThat(messageOfReopening()).contains("chmod go-w " + open);
      }
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    reopen().close();
    assertThat(Lists.files(directory))
        .containsExactly("done", "fail", "log", "running", "schema", "session", "todo");
  }

  @Test
  void aFileThatOthersMayWriteIsRefusedWhereTheyCanReachIt() throws Exception {
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      String id = tasks.schedule(Deferred.add(1, 2)).id();
      tasks.run().forEach(result -> {});
      Path done = directory.resolve("done/" + id + ".pb");
      Files.setPosixFilePermissions(done, PosixFilePermissions.fromString("rw-rw-rw-"));
      assertThat(tasks.doneTasks().iterator().next().returnValue()).isEqualTo(3);
      Files.setPosixFilePermissions(done.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
      assertUnreadable(tasks.doneTasks().iterator().next(), "may be written by other users");
    }
  }

  @Test
  void directoriesThatAreLinksAreRefused() throws Exception {
    TaskList.create(directory).close();
    Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
    Files.delete(directory.resolve("todo"));
    Files.createSymbolicLink(directory.resolve("todo"), elsewhere);
    assertThat(messageOfReopening()).contains("todo: is a symbolic link");
  }

  @Test
  void resultsThatAreLinksAreNotFollowed() throws Exception {
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      String id = tasks.schedule(Deferred.add(1, 2)).id();
      tasks.run().forEach(result -> {});
      Path moved = parent.resolve("moved.pb");
      Path done = directory.resolve("done/" + id + ".pb");
      Files.move(done, moved);
      Files.createSymbolicLink(done, moved);
      assertThat(tasks.doneTasks()).isEmpty();
    }
  }

  @Test
  void foreignFilesOfEveryKindAreLeftAlone() throws Exception {
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.add(1, 2));
      List<Path> foreign = new ArrayList<>();
      for (String name : List.of("todo", "running", "done", "fail", "schema", "session", "log")) {
        Path bin = directory.resolve(name);
        for (String file :
            List.of(
                "notes.txt",
                "-rf.pb",
                "a b.pb",
                "new\nline.pb",
                "\u001b[2Jescape.pb",
                "x".repeat(220) + ".pb",
                ".hidden.pb",
                "mine.claim",
                "a.mine.claim",
                "mine.runner",
                "mine.runner.dead",
                "x.outcome")) {
          foreign.add(Files.writeString(bin.resolve(file), "mine"));
        }
        foreign.add(Files.createDirectory(bin.resolve("directory.pb")));
        foreign.add(Files.createDirectory(bin.resolve("0badcafe.runner")));
        foreign.add(Files.createDirectory(bin.resolve("x.0badcafe.claim")));
        foreign.add(Files.createSymbolicLink(bin.resolve("link.pb"), parent.resolve("none")));
        Path pipe = bin.resolve("pipe.pb");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isEqualTo(0);
        foreign.add(pipe);
        Path runnerPipe = bin.resolve("1badcafe.runner");
        assertThat(new ProcessBuilder("mkfifo", runnerPipe.toString()).start().waitFor())
            .isEqualTo(0);
        foreign.add(runnerPipe);
      }

      List<Object> values = new ArrayList<>();
      tasks.run().forEach(result -> values.add(result.returnValue()));

      assertThat(values).containsExactly(3);
      assertThat(tasks.todoTasks()).isEmpty();
      assertThat(tasks.failTasks()).isEmpty();
      assertThat(tasks.doneTasks()).hasSize(1);
      tasks.clean();
      for (Path file : foreign) {
        assertWithMessage(file.toString())
            .that(Files.exists(file, LinkOption.NOFOLLOW_LINKS))
            .isTrue();
      }
    }
  }

  @Test
  void strangeNamesAreShownOnOneLine() throws Exception {
    Path log = parent.resolve("log.txt");
    try (TaskList<Object> tasks = TaskList.at(directory).logFile(log).open()) {
      Files.writeString(directory.resolve("todo/new\nline\u001b[2J.pb"), "mine");
      assertThat(tasks.run()).isEmpty();
    }
    assertThat(Files.readString(log)).contains("todo/new?line?[2J.pb is no task file");
  }

  /** All further ids would be behind the last that an id can say. */
  @Test
  void anIdFromTheEndOfTimeDoesNotSpoilOthers() throws Exception {
    byte[] file = scheduled(Deferred.add(1, 2));
    TaskList.create(directory).close();
    Files.write(directory.resolve("todo/99991231T235959.999999-0badcafe.pb"), file);
    try (TaskList<Object> tasks = reopen()) {
      tasks.schedule(Deferred.add(3, 4));
      tasks.schedule(Deferred.add(5, 6));
      assertThat(tasks.run()).hasSize(3);
    }
  }

  // Lambdas

  /** The lambda in the first node. */
  private static WireTree lambdaIn(WireTree file) {
    return file.first(FILE_NODES).message.first(NODE_LAMBDA).message;
  }

  @Test
  void aForgedLambdaIsNoOtherThanTheClassHas() throws Exception {
    byte[] file =
        scheduled(
            Formulas.withCaptured(new Item("i", null), List.of(), Map.of("key", new double[2])));
    List<WireTree> forged = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (String name : List.of("twice", "lambda$withCaptured$0", "lambda$nobody", "<init>")) {
      WireTree tree = WireTree.parse(file);
      lambdaIn(tree).first(LAMBDA_IMPLEMENTATION).message = null;
      lambdaIn(tree).first(LAMBDA_IMPLEMENTATION).bytes = name.getBytes(UTF_8);
      forged.add(tree);
      verdicts.add(Verdict.SCHEMA_MISMATCH);
    }
    WireTree wrongClass = WireTree.parse(file);
    lambdaIn(wrongClass).first(LAMBDA_HOST).message = null;
    lambdaIn(wrongClass).first(LAMBDA_HOST).bytes = "java.lang.Runtime".getBytes(UTF_8);
    forged.add(wrongClass);
    verdicts.add(Verdict.UNKNOWN_METHOD);
    WireTree wrongCapture = WireTree.parse(file);
    lambdaIn(wrongCapture).first(LAMBDA_CAPTURED).message = null;
    lambdaIn(wrongCapture).first(LAMBDA_CAPTURED).bytes =
        WireTree.field(VALUE_STRING, new byte[] {'x'});
    forged.add(wrongCapture);
    verdicts.add(Verdict.UNREADABLE);
    WireTree noCapture = WireTree.parse(file);
    lambdaIn(noCapture).fields.removeIf(field -> field.number == LAMBDA_CAPTURED);
    forged.add(noCapture);
    verdicts.add(Verdict.UNREADABLE);
    WireTree moreArguments = WireTree.parse(file);
    lambdaIn(moreArguments).fields.add(lambdaIn(moreArguments).first(LAMBDA_ARGUMENTS).copy());
    forged.add(moreArguments);
    verdicts.add(Verdict.SCHEMA_MISMATCH);
    WireTree manyArguments = WireTree.parse(file);
    for (int i = 0; i < 1_000; i++) {
      lambdaIn(manyArguments).fields.add(lambdaIn(manyArguments).first(LAMBDA_ARGUMENTS).copy());
    }
    forged.add(manyArguments);
    verdicts.add(Verdict.UNREADABLE);

    for (int i = 0; i < forged.size(); i++) {
      directory = parent.resolve("list-" + i);
      TaskResult<Object> result = runForged(forged.get(i).toBytes());
      assertWithMessage("forgery " + i).that(result.verdict()).isEqualTo(verdicts.get(i));
    }
  }

  // Classes

  /** The lines of class-load logs that name the hostile class. */
  private static List<String> linesWithEvil(Path logs) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(logs)) {
      for (Path log : files.toList()) {
        List<String> all = Files.readAllLines(log, UTF_8);
        assertWithMessage("classes loaded in " + log).that(all.size()).isGreaterThan(200);
        all.stream()
            .filter(line -> line.contains(EVIL))
            .forEach(line -> lines.add(log.getFileName() + ": " + line));
      }
    }
    return lines;
  }

  /** Runs the list in another JVM; both that and the workers log the classes that they load. */
  private Path runWithClassLog(String name) throws Exception {
    Path logs = Files.createDirectory(parent.resolve(name));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + logs.resolve("runner.log") + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                RunAll.class.getName(),
                directory.toString(),
                "-Xlog:class+load:file=" + logs.resolve("worker-%p.log") + "::filecount=0")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertWithMessage(output).that(process.waitFor()).isEqualTo(0);
    assertThat(output).contains("all done");
    return logs;
  }

  @Test
  void noClassThatAFileNamesIsLoaded() throws Exception {
    DeferredPrepared prepared = Deferred.prepare(new Item("i", new double[] {1, 2}));
    Map<String, byte[]> files = new TreeMap<>();
    files.put("call", scheduled(Deferred.add(1, 2)));
    files.put("part", scheduled(Deferred.doStuff(prepared.parts().get(1), prepared.thing())));
    files.put("record", scheduled(Tasks.value(new Item("i", null))));
    files.put("enum", scheduled(Tasks.value(Shade.DARK)));
    files.put("array", scheduled(Tasks.value(new Item[0])));
    files.put("numbers", scheduled(Tasks.value(new int[][] {{1}})));
    files.put("time", scheduled(Tasks.value(LocalDate.EPOCH)));
    files.put("lambda", scheduled(Formulas.ofEachNumberOfArguments().get(1)));
    files.put("failure", ended(Deferred.fail("x")));
    files.put("returned", ended(Tasks.value(List.of(new Item("i", null)))));
    Map<String, String> names = new TreeMap<>();
    names.put("dev.forrest.tests.Chores.add(int,int)", EVIL + ".boom(int,int)");
    for (String name :
        List.of(
            "dev.forrest.tests.Deferred",
            "dev.forrest.tests.Item",
            "dev.forrest.tests.Prepared",
            "dev.forrest.tests.Shade",
            "dev.forrest.tests.Formulas",
            "dev/forrest/tests/Formulas",
            "int[]",
            "LocalDate",
            "java.lang.IllegalStateException",
            "java.io.IOException")) {
      names.put(name, EVIL);
    }
    int forged = 0;
    TaskList.create(directory).close();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      for (Map.Entry<String, String> name : names.entrySet()) {
        WireTree tree = WireTree.parse(file.getValue());
        tree.replace(text -> text.equals(name.getKey()) ? name.getValue() : text);
        byte[] changed = tree.toBytes();
        if (!Arrays.equals(changed, file.getValue())) {
          String id = file.getKey() + "-" + forged++;
          Files.write(directory.resolve("todo/" + id + ".pb"), changed);
          Files.write(directory.resolve("done/done-" + id + ".pb"), changed);
        }
      }
    }
    assertThat(forged).isAtLeast(15);

    Path logs = runWithClassLog("logs");

    assertThat(Lists.files(logs).size()).isGreaterThan(3);
    assertThat(linesWithEvil(logs)).isEmpty();

    // The log would tell: a program that loads the class itself.
    try (TaskList<Object> tasks = reopen()) {
      tasks.schedule(TestTasks.loadClass(EVIL));
    }
    assertThat(linesWithEvil(runWithClassLog("control"))).isNotEmpty();
  }
}
