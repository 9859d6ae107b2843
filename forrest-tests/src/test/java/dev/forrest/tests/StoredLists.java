package dev.forrest.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.Metadata;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskOptions;
import dev.forrest.Tasks;
import dev.forrest.tests.stored.Kept;
import dev.forrest.tests.stored.KeptLambdas;
import dev.forrest.tests.stored.KeptMethods;
import dev.forrest.tests.stored.KeptTasks;
import dev.forrest.tests.stored.KeptTasksKept;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the task list that each version leaves behind, for all later ones to read. */
final class StoredLists {
  static final String LAMBDA_OF_ANOTHER_BUILD = "lambda of another build";

  private StoredLists() {}

  /** Tasks that return, by name: every kind of node, and every type. */
  static Map<String, Task<?>> values() {
    KeptTasksKept kept = KeptTasks.same(Kept.full());
    Map<String, Task<?>> tasks = new LinkedHashMap<>();
    tasks.put("call", kept);
    tasks.put("component", kept.part().samples());
    tasks.put("component of a component", kept.pair().first());
    tasks.put("element", kept.list().get(2));
    tasks.put("element of an array", kept.matrix().get(0).get(1));
    tasks.put("deferred index", kept.ints().get(KeptTasks.add(1, 1)));
    tasks.put("map", KeptTasks.squares(3).get("n2"));
    tasks.put("figures", KeptTasks.figures(new Kept.Figure.Nothing(), Kept.Figure.Unit.SQUARE));
    tasks.put(
        "gather",
        KeptTasks.join(
            Tasks.list(List.of(kept.text(), Tasks.value("constant"), kept.tree().label())),
            Tasks.value("+")));
    tasks.put("list", Tasks.list(List.of(kept.shade(), kept.figure(), kept.uuid())));
    tasks.put("shared", KeptTasks.add(KeptTasks.add(1, 2), KeptTasks.add(3, 4)));
    tasks.put("nothing", KeptTasks.nothing());
    tasks.put("serialized", KeptTasks.serialized(new KeptMethods.Serialized("text")));
    tasks.put("constant", Tasks.value(constants()));
    tasks.put("null", Tasks.value(null));
    BitSet bits = BitSet.valueOf(new long[] {6});
    tasks.put("foreign", Tasks.value(List.of(bits, Map.of(bits, new BitSet[] {bits}))));
    tasks.put("getter", kept.adapted().isEmpty());
    tasks.put("adapted part", kept.adapted());
    return tasks;
  }

  /** What only the build that stored it can run, and each can read. */
  static Task<?> lambda() {
    return KeptLambdas.text(new Kept.Part("p", new double[] {1}), List.of(1, 2));
  }

  private static Map<String, Object> constants() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("scalars", Arrays.asList(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7.5, "s", null));
    map.put("bytes", new byte[] {1, -1});
    map.put("half of a pair", "\ud83d");
    map.put(
        "times",
        List.of(LocalDate.EPOCH, Instant.EPOCH, Duration.ZERO, ZoneId.of("Europe/Berlin")));
    map.put("big", List.of(BigInteger.TEN, new BigDecimal("1.0"), BigInteger.TWO.pow(5000)));
    map.put("texts", List.of(new UUID(3, 4), URI.create("a:b"), Path.of("a")));
    map.put("optional", List.of(Optional.of(1), Optional.empty()));
    map.put("optionals", List.of(OptionalInt.of(1), OptionalLong.of(2), OptionalDouble.empty()));
    map.put("set", Set.of("only"));
    map.put("sorted", new TreeMap<>(Map.of(2, new TreeSet<>(List.of("b", "a")))));
    map.put("arrays", List.of(new int[][] {{1}, {2, 3}}, new Object[] {1, "x", null}));
    map.put("records", new Kept.Part[] {new Kept.Part("p", new double[] {1})});
    map.put("enum", Kept.Shade.LIGHT);
    map.put("figure", new Kept.Figure.Group(List.of(Kept.Figure.Unit.POINT)));
    map.put("generic", new Kept.Pair<>("x", 1));
    map.put("kept", Kept.full());
    return map;
  }

  /** Tasks that fail, by name, each with what it may use. */
  private static void scheduleFailures(TaskList<Object> tasks) {
    schedule(tasks, "throws", Deferred.fail("no"), TaskOptions.of().retries(1));
    schedule(tasks, "exits", Deferred.exit(3), TaskOptions.of());
    schedule(tasks, "crashes", Deferred.crash(), TaskOptions.of());
    schedule(tasks, "killed", Deferred.signal("KILL"), TaskOptions.of());
    schedule(tasks, "late", Deferred.hang(), TaskOptions.of().timeout(Duration.ofSeconds(1)));
    schedule(tasks, "hungry", Deferred.exhaustHeap(), TaskOptions.of().heap("32m"));
    schedule(tasks, "chatty", Deferred.printForEver(), TaskOptions.of().maxOutput("1m"));
    schedule(tasks, "swarm", Deferred.startProcesses(30), TaskOptions.of().maxProcesses(10));
    schedule(tasks, "large", Deferred.takeMemory(600), TaskOptions.of().memory("300m").heap("64m"));
    schedule(tasks, "polluted", Deferred.pollutedList(), TaskOptions.of().memory("1g"));
    schedule(tasks, "huge", Deferred.sameBytes(100, 30), TaskOptions.of().heap("400m"));
  }

  private static void schedule(
      TaskList<Object> tasks, String name, Task<?> task, TaskOptions options) {
    tasks.schedule(task, Metadata.of("name", name), options);
  }

  private static Metadata metadata(String name) {
    return Metadata.of("name", name)
        .with("n", 7)
        .with("long", 8L)
        .with("snr", -5.0)
        .with("flag", true)
        .with("bytes", new byte[] {1, 2})
        .with("date", LocalDate.of(2026, 11, 22))
        .with("null", null);
  }

  /** Writes a list: done, failed and waiting tasks, and its schemas. */
  static void write(Path work, Path to) throws Exception {
    Path directory = work.resolve("stored-list");
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      interrupt(directory, tasks);
      values().forEach((name, task) -> tasks.schedule(task, metadata(name)));
      // Arguments are stored: none that names this machine's directories.
      String flag = "target/stored-flag";
      Files.deleteIfExists(Path.of(flag));
      tasks.schedule(
          Deferred.succeedAt(flag, 2),
          Metadata.of("name", "second attempt"),
          TaskOptions.of().retries(3).heap("64m").maxProcesses(100));
      schedule(tasks, "lambda", lambda(), TaskOptions.of());
      scheduleFailures(tasks);
      schedule(tasks, "unknown", Deferred.add(1, 2), TaskOptions.of());
      schedule(tasks, "changed", Deferred.sum(new double[0]), TaskOptions.of());
      breakSchemas(directory.resolve("todo"));
      Files.write(directory.resolve("todo/unreadable.pb"), new byte[] {1, 2, 3});
      RunOptions options = RunOptions.processes(2).retryAfter(Duration.ofMillis(10));
      tasks.run(options.jvmArgs("-XX:MaxDirectMemorySize=2g")).forEach(result -> {});
      values().forEach((name, task) -> tasks.schedule(task, metadata(name)));
      schedule(tasks, LAMBDA_OF_ANOTHER_BUILD, lambda(), TaskOptions.of());
      breakLambdas(directory.resolve("todo"));
    }
    Files.createDirectories(to);
    for (String part : List.of("todo", "done", "fail", "schema")) {
      copy(directory.resolve(part), to.resolve(part));
    }
  }

  /**
   * Lets two tasks begin whose runner is killed: one that returns then, and one that never does.
   */
  private static void interrupt(Path directory, TaskList<Object> tasks) throws Exception {
    String once = "target/stored-once";
    String always = "target/stored-always";
    Files.deleteIfExists(Path.of(once));
    Files.deleteIfExists(Path.of(always));
    schedule(tasks, "interrupted", Deferred.hangUntil(once, 2), TaskOptions.of());
    schedule(tasks, "poison", Deferred.hangUntil(always, 9), TaskOptions.of());
    for (int begun : List.of(1, 3, 4, 5)) {
      Process runner = Programs.start("run", directory.toString());
      while (lines(once) + lines(always) < begun) {
        Thread.onSpinWait();
      }
      runner.destroyForcibly().waitFor();
    }
  }

  private static int lines(String file) throws IOException {
    return Files.exists(Path.of(file)) ? Files.readAllLines(Path.of(file)).size() : 0;
  }

  /** Makes the class of a lambda another one than that of any build. */
  private static void breakLambdas(Path todo) throws IOException {
    for (String name : Lists.files(todo)) {
      WireTree file = WireTree.parse(Files.readAllBytes(todo.resolve(name)));
      for (WireTree.Field node : file.fields) {
        if (node.number == 10) {
          for (WireTree.Field kind : node.message.fields) {
            if (kind.number == 5) {
              kind.message.first(3).value++;
            }
          }
        }
      }
      Files.write(todo.resolve(name), file.toBytes());
    }
  }

  /** Gives one task a method that is none, and another one a schema that is none. */
  private static void breakSchemas(Path todo) throws IOException {
    for (String name : Lists.files(todo)) {
      WireTree file = WireTree.parse(Files.readAllBytes(todo.resolve(name)));
      for (WireTree.Field field : file.fields) {
        if (field.number == 4) {
          breakSchema(field.message);
        }
      }
      Files.write(todo.resolve(name), file.toBytes());
    }
  }

  private static void breakSchema(WireTree method) {
    WireTree.Field id = method.first(1);
    String text = new String(id.payload(), UTF_8);
    if (text.equals("dev.forrest.tests.Chores.add(int,int)")) {
      id.message = null;
      id.bytes = "dev.forrest.tests.Chores.was(int)".getBytes(UTF_8);
    } else if (text.equals("dev.forrest.tests.Chores.sum(double[])")) {
      method.first(3).value++;
    }
  }

  /** Copies a stored list to where it may be changed. */
  static Path copyOf(Path stored, Path work) throws IOException {
    Path directory = work.resolve("tasklist");
    TaskList.create(directory).close();
    for (String part : List.of("todo", "done", "fail", "schema")) {
      copy(stored.resolve(part), directory.resolve(part));
    }
    return directory;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        byte[] content = Files.readAllBytes(file);
        Files.write(target, file.toString().endsWith(".pb") ? withoutHost(content) : content);
      }
    }
  }

  /** A machine's name is nothing to keep. */
  private static byte[] withoutHost(byte[] content) {
    WireTree file = WireTree.parse(content);
    if (file == null) {
      return content;
    }
    for (WireTree.Field attempt : file.fields) {
      if (attempt.number == 15 && attempt.message != null) {
        for (WireTree.Field field : attempt.message.fields) {
          if (field.number == 3) {
            field.message = null;
            field.bytes = "host".getBytes(UTF_8);
          }
        }
      }
    }
    return file.toBytes();
  }
}
