package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.IfExists;
import dev.forrest.Metadata;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Tasks;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real protoc shows what Forrest writes, and Forrest reads what protoc writes. */
final class ProtocTest {
  @TempDir Path parent;
  private Path directory;

  @BeforeEach
  void nameDirectory() {
    directory = parent.resolve("tasklist");
  }

  private byte[] protoc(String mode, byte[] input) throws Exception {
    File protoc = new File(System.getProperty("protoc"));
    assertThat(protoc.setExecutable(true)).isTrue();
    Path in = Files.write(parent.resolve("protoc.in"), input);
    Path out = parent.resolve("protoc.out");
    Path errors = parent.resolve("protoc.err");
    int status =
        new ProcessBuilder(
                protoc.toString(),
                "--" + mode + "=forrest.TaskFile",
                "-I",
                directory.resolve("schema").toString(),
                directory.resolve("schema/tasks.proto").toString())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    assertThat(Files.readString(errors)).isEmpty();
    assertThat(status).isEqualTo(0);
    return Files.readAllBytes(out);
  }

  private Path only(String bin) throws IOException {
    return directory.resolve(bin).resolve(Lists.files(directory.resolve(bin)).get(0));
  }

  private String decode(Path file) throws Exception {
    return new String(protoc("decode", Files.readAllBytes(file)), UTF_8);
  }

  @Test
  void showsArgumentsAndReturnValueByName() throws Exception {
    DeferredPrepared prepared = Deferred.prepare(new Item("first", new double[] {1, 2}));
    try (TaskList<Double> tasks = TaskList.create(directory)) {
      tasks.schedule(
          Deferred.doStuff(prepared.parts().get(1), prepared.thing()),
          Metadata.of("date", LocalDate.of(2026, 11, 22)));
      assertThat(decode(only("todo")))
          .contains(
              """
              nodes {
                call {
                  method: "dev.forrest.tests.Science.prepare(dev.forrest.tests.Item)"
                  unit: "dev.forrest.tests.Deferred"
                  [dev.forrest.tests.Deferred.prepare] {
                    item {
                      name: "first"
                      samples {
                        element: 1
                        element: 2
                      }
                    }
                  }
                }
              }
              """);
      tasks.run().forEach(result -> assertThat(result.returnValue()).isEqualTo(4.0));
    }
    String done = decode(only("done"));
    assertThat(done).contains("verdict: RETURNED");
    assertThat(done)
        .contains(
            """
              return {
                [dev.forrest.tests.Deferred.doStuff_return] {
                  value: 4
                }
              }
            """);
    assertThat(done).contains("text: \"2026-11-22\"");
  }

  /** Of other files in the schema folder protoc must not even hear. */
  @Test
  void showsFilesThoughForeignSchemasLieBesideTheirs() throws Exception {
    Path schema = directory.resolve("schema");
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      Path foreign = Files.createDirectories(schema.resolve("mine/dir.proto"));
      Files.writeString(schema.resolve("broken.proto"), "This is no schema.");
      Files.writeString(foreign.resolve("task.proto"), "syntax = \"proto2\"; package forrest;");
      Files.writeString(schema.resolve("a\"b.proto"), "syntax = \"proto2\";");
      Files.createSymbolicLink(schema.resolve("link.proto"), parent.resolve("none"));
      // One that an earlier program has left, and one that only says so.
      String header =
          "// Generated by Forrest from the deferrable methods of com.example.Earlier.\n";
      String earlier = header + "syntax = \"proto2\";\npackage com.example.Earlier;\n";
      Files.createDirectories(schema.resolve("com/example"));
      Files.writeString(schema.resolve("com/example/Earlier.proto"), earlier);
      Files.writeString(schema.resolve("copy.proto"), header + "copied, and broken");

      tasks.schedule(Deferred.add(11, 22));

      assertThat(decode(only("todo"))).contains("a: 11");
      assertThat(Files.readAllLines(schema.resolve("tasks.proto")))
          .containsAtLeast(
              "import public \"com/example/Earlier.proto\";",
              "import public \"dev/forrest/tests/Deferred.proto\";",
              "import public \"forrest/task.proto\";");
      assertThat(Files.readString(schema.resolve("tasks.proto"))).doesNotContain("mine");
      assertThat(Files.readString(schema.resolve("broken.proto"))).contains("no schema");
    }
  }

  @Test
  void showsMethodsOfOtherPeople() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Borrowed.abs(-7));
      tasks.run().forEach(result -> {});
    }
    String done = decode(only("done"));
    assertThat(done).contains("method: \"java.lang.Math.abs(int)\"");
    assertThat(done).containsMatch("\\[dev.forrest.tests.Borrowed.abs_int\\] \\{\\s+\\w+: -7");
    assertThat(done).containsMatch("abs_int_return\\] \\{\\s+value: 7");
  }

  @Test
  void showsFailures() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.fail("boom"));
      tasks.run().forEach(result -> {});
    }
    String failed = decode(only("fail"));
    assertThat(failed).contains("verdict: THREW");
    assertThat(failed).contains("class_name: \"java.lang.IllegalStateException\"");
    assertThat(failed).contains("message: \"boom\"");
  }

  /** Decodes a task to text, encodes the text, and runs what came of it. */
  private <R> TaskResult<R> runWhatProtocEncodes(Task<R> task) throws Exception {
    try (TaskList<R> tasks = TaskList.create(directory)) {
      tasks.schedule(task);
      Path file = only("todo");
      byte[] encoded = protoc("encode", protoc("decode", Files.readAllBytes(file)));
      Files.write(file, encoded);
      TaskResult<R> result = tasks.run(RunOptions.processes(1)).iterator().next();
      assertThat(result.returnValue()).isNotNull();
    }
    Path done = only("done");
    Files.write(done, protoc("encode", protoc("decode", Files.readAllBytes(done))));
    try (TaskList<R> tasks = TaskList.at(directory).ifExists(IfExists.APPEND).open()) {
      return tasks.doneTasks().iterator().next();
    }
  }

  @Test
  void readsEveryTypeBackFromWhatProtocEncodes() throws Exception {
    Everything everything = full();

    Everything read = runWhatProtocEncodes(Deferred.echo(everything)).returnValue();

    assertSame(read, everything);
  }

  @Test
  void readsAdaptedTypesBackFromWhatProtocEncodes() throws Exception {
    TaskResult<Adapted.Shapes> result =
        runWhatProtocEncodes(AdaptedTasks.same(AdapterTest.shapes()));

    AdapterTest.assertSame(result.returnValue(), AdapterTest.shapes());
    assertThat(decode(only("done")))
        .containsMatch("reference \\{\\s+element \\{\\s+element \\{\\s+x: 10");
  }

  @Test
  void readsNullsBackFromWhatProtocEncodes() throws Exception {
    Everything everything = mostlyNull();

    Everything read = runWhatProtocEncodes(Deferred.echo(everything)).returnValue();

    assertSame(read, everything);
  }

  @Test
  void readsPartsListsAndConstantsBackFromWhatProtocEncodes() throws Exception {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("int", 1);
    map.put("null", null);
    map.put("set", new HashSet<>(List.of((byte) 1)));
    map.put("optional", Optional.of('x'));
    map.put("time", LocalDate.of(2026, 1, 2));
    map.put("shade", Shade.LIGHT);
    map.put("half of a pair", "\ud83d");
    map.put("integer", BigInteger.TWO.pow(5000));
    map.put("decimal", new BigDecimal("1.0"));
    map.put("uuid", new UUID(3, 4));
    map.put("uri", URI.create("a:b"));
    map.put("path", Path.of("/a"));
    map.put("zone", ZoneId.of("Europe/Berlin"));
    map.put("year", Year.of(5));
    map.put("optional int", OptionalInt.of(1));
    map.put("optional long", OptionalLong.of(2));
    map.put("optional double", OptionalDouble.empty());
    map.put("figure", new Figure.Group(List.of(Figure.Unit.SQUARE)));
    map.put("pair", new Pair<>("x", 1));
    map.put("other pair", new Pair<>(1L, new Pair<>(null, 1)));
    map.put("sorted", new TreeMap<>(Map.of(2, new TreeSet<>(List.of("b", "a")))));
    Task<List<Object>> list =
        Tasks.list(
            List.of(
                Tasks.value(map),
                Deferred.echo(full()).tree().children().get(0).label(),
                Deferred.echo(full()).items().get("a").name(),
                Deferred.identity(2).get(1)));

    List<Object> read = runWhatProtocEncodes(list).returnValue();

    assertThat(read.get(0)).isEqualTo(map);
    Map<?, ?> sorted = (Map<?, ?>) ((Map<?, ?>) read.get(0)).get("sorted");
    assertThat(sorted).isInstanceOf(TreeMap.class);
    assertThat(sorted.get(2)).isInstanceOf(TreeSet.class);
    assertThat(read.get(1)).isEqualTo("leaf");
    assertThat(read.get(2)).isEqualTo("ä \"quoted\" \n\0 item");
    assertThat(read.get(3)).isEqualTo(new double[] {0, 1});
  }

  static Everything full() {
    Item item = new Item("ä \"quoted\" \n\0 item", new double[] {0.1, -0.0, Double.NaN});
    return new Everything(
        true,
        Byte.MIN_VALUE,
        Short.MIN_VALUE,
        '\uffff',
        Integer.MIN_VALUE,
        Long.MIN_VALUE,
        Float.MIN_VALUE,
        Double.NEGATIVE_INFINITY,
        false,
        Byte.MAX_VALUE,
        Short.MAX_VALUE,
        'c',
        Integer.MAX_VALUE,
        Long.MAX_VALUE,
        Float.NaN,
        Double.MIN_VALUE,
        "text \ud83c\udf32",
        new byte[] {0, -1, 127},
        Shade.LIGHT,
        item,
        new ArrayList<>(Arrays.asList("a", null, "")),
        Arrays.asList(1, null, -1),
        Arrays.asList(List.of(), null, Arrays.asList(1.5, null)),
        new HashSet<>(Arrays.asList(Shade.DARK, null)),
        Map.of("a", item),
        Map.of(-5, List.of(Shade.DARK, Shade.LIGHT)),
        Optional.of(""),
        Optional.empty(),
        new boolean[] {true, false},
        new short[] {-1, 300},
        new char[] {'\ud800', 'x'},
        new int[] {Integer.MIN_VALUE, 0, 7},
        new long[] {Long.MAX_VALUE, -1},
        new float[] {1.5f, Float.NEGATIVE_INFINITY},
        new double[] {},
        new double[][] {{1, 2}, null, {}},
        new String[] {null, "s"},
        new Item[][] {{item, null}, null},
        new byte[][] {{1}, null, {}},
        new Tree("root", List.of(new Tree("leaf", List.of()), new Tree(null, null))),
        Arrays.asList("", null),
        List.of(1, 2),
        new TreeSet<>(List.of("b", "a")),
        new TreeMap<>(Map.of(LocalDate.MIN, item)),
        OptionalInt.of(0),
        OptionalLong.empty(),
        OptionalDouble.of(Double.NaN),
        BigInteger.TWO.pow(4097).negate(),
        new BigDecimal("-0.10"),
        new UUID(1, -2),
        URI.create("https://example.org/\u00e4?q=1#f"),
        Path.of("a", "\u00e4 b"),
        Duration.ofNanos(-1),
        Instant.MAX,
        LocalDate.MAX,
        LocalDateTime.of(2026, 11, 22, 23, 59, 59, 1),
        LocalTime.MIDNIGHT,
        MonthDay.of(2, 29),
        OffsetDateTime.MIN,
        OffsetTime.MAX,
        Period.of(-1, 0, 2),
        Year.of(12345),
        YearMonth.of(12345, 6),
        ZoneId.of("America/St_Johns"),
        ZoneOffset.ofHoursMinutesSeconds(1, 2, 3),
        ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ZoneId.of("Europe/Berlin")),
        Arrays.asList(BigInteger.ZERO, null, BigInteger.TWO.pow(5000)),
        Map.of(new UUID(0, 0), new BigDecimal(BigInteger.TWO, Integer.MIN_VALUE)),
        new Path[] {Path.of(""), null},
        "\\ \ud83d",
        new Figure.Nothing(),
        Arrays.asList(
            new Figure.Group(Arrays.asList(null, new Figure.Disc(1), new Figure.Nothing())),
            null,
            Figure.Unit.POINT,
            Figure.Unit.SQUARE),
        new Pair<>("a", null),
        pairs());
  }

  @SuppressWarnings("unchecked")
  private static Pair<Figure, Pair<Long, Pair<String, Integer>>[]> pairs() {
    Pair<Long, Pair<String, Integer>> pair = new Pair<>(1L, new Pair<>("b", 2));
    return new Pair<>(
        new Figure.Disc(2), (Pair<Long, Pair<String, Integer>>[]) new Pair<?, ?>[] {pair, null});
  }

  @SuppressWarnings("NullOptional")
  private static Everything mostlyNull() {
    return new Everything(
        false, (byte) 0, (short) 0, (char) 0, 0, 0L, 0f, -0.0, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** Records compare arrays by identity, so compare components. */
  private static void assertSame(Object read, Object written) throws Exception {
    if (written == null || !written.getClass().isRecord()) {
      assertThat(read).isEqualTo(written);
      return;
    }
    for (var component : written.getClass().getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      Object expected = component.getAccessor().invoke(written);
      Object actual = component.getAccessor().invoke(read);
      if (expected instanceof Item[][] grid) {
        assertThat(((Item[][]) actual)[0][1]).isNull();
        assertThat(((Item[][]) actual)[1]).isNull();
        assertSame(((Item[][]) actual)[0][0], grid[0][0]);
      } else if (expected instanceof Map<?, ?> map && map.containsValue(itemOf(written))) {
        assertThat(((Map<?, ?>) actual).keySet()).isEqualTo(map.keySet());
        Object key = map.keySet().iterator().next();
        assertSame(((Map<?, ?>) actual).get(key), map.get(key));
      } else {
        assertSame(actual, expected);
      }
    }
  }

  private static Object itemOf(Object written) {
    return written instanceof Everything everything ? everything.item() : null;
  }
}
