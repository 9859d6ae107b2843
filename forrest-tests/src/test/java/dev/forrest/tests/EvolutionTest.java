package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.forrest.RunOptions;
import dev.forrest.Tasks;
import dev.forrest.processor.ForrestProcessor;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two builds of one program, compiled here, and one task list: what one has stored, the other runs
 * and reads, or says what has changed.
 */
final class EvolutionTest {
  /** What each build prints of a task, by the name of its method. */
  private static final Path SOURCES = Path.of("src/test/resources/evolution");

  @TempDir static Path builds;
  @TempDir Path parent;

  @BeforeAll
  static void compileBuilds() throws Exception {
    compile("v1", SOURCES.resolve("v1/Tasks.java"));
    compile("v2", SOURCES.resolve("v2/Tasks.java"));
    // As v1, but for one component.
    String source =
        Files.readString(SOURCES.resolve("v1/Tasks.java"))
            .replace("record Grown(String name) {}", "record Grown(String name, String more) {}")
            .replace("new Grown(\"a\")", "new Grown(\"a\", \"b\")");
    Path grown = Files.createDirectory(builds.resolve("source")).resolve("Tasks.java");
    compile("v1-grown", Files.writeString(grown, source));
  }

  private static void compile(String build, Path source) throws Exception {
    Path to = Files.createDirectory(builds.resolve(build));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      List<Path> sources =
          List.of(SOURCES.resolve("Program.java"), SOURCES.resolve("Same.java"), source);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              null,
              List.of("-d", to.toString()),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new ForrestProcessor()));
      assertThat(task.call()).isTrue();
    }
  }

  /** What a build prints when it is told to do something with the list: a line per task. */
  private Map<String, String> tell(String build, String what) throws Exception {
    return tell(build, what, "all");
  }

  /**
   * The same with some tasks.
   *
   * @param tasks their names, with commas between
   */
  private Map<String, String> tell(String build, String what, String tasks) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 23) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.add("-cp");
    command.add(builds.resolve(build) + File.pathSeparator + System.getProperty("java.class.path"));
    command.addAll(List.of("com.example.Program", what, directory().toString(), tasks));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertWithMessage(output).that(process.waitFor()).isEqualTo(0);
    Map<String, String> lines = new LinkedHashMap<>();
    for (String line : output.lines().toList()) {
      int space = line.indexOf(' ');
      lines.put(line.substring(0, space), line.substring(space + 1));
    }
    return lines;
  }

  private Path directory() {
    return parent.resolve("tasklist");
  }

  private static void assertSays(Map<String, String> lines, String task, String what) {
    assertWithMessage(task).that(lines).containsKey(task);
    assertWithMessage(task).that(lines.get(task)).contains(what);
  }

  /** What can be read, and as what. */
  private static void assertReadsWhatGrew(Map<String, String> lines) {
    assertSays(
        lines,
        "grown",
        "RETURNED Grown[name=a, anInt=0, aLong=0, aBoolean=false, aChar=0, aDouble=0.0, box=null,"
            + " text=null, more=null, array=null, list=null, map=null, optional=null, color=null,"
            + " shape=null, date=null]");
    assertSays(lines, "color", "RETURNED GREEN");
    assertSays(lines, "shape", "RETURNED Square[side=2]");
    assertSays(lines, "deep", "RETURNED {k=[Optional[Inner[a=1, b=null]]]}");
    assertSays(
        lines,
        "recursive",
        "RETURNED Tree[label=x, children=[Tree[label=y, children=null, weight=0]], weight=0]");
    assertSays(lines, "generic", "RETURNED Box[content=Inner[a=1, b=null]]");
    assertSays(lines, "adapted", "RETURNED 7,0");
    assertSays(lines, "constant", "RETURNED [Inner[a=3, b=null], GREEN]");
    assertSays(lines, "part", "RETURNED 1");
    assertSays(lines, "same", "RETURNED 5");
  }

  private static void assertSaysWhatChanged(Map<String, String> lines, String verdict) {
    Map<String, String> changes = new LinkedHashMap<>();
    changes.put("inserted", "Inserted.middle: added before last");
    changes.put("removed", "Removed.first: removed");
    changes.put(
        "removedLast",
        "newer build of com.example.Tasks.removedLast(com.example.RemovedLast), or something was"
            + " removed since: RemovedLast.last would be lost here");
    changes.put(
        "retyped",
        "Retyped.a: int -> long; Retyped.b: double[] -> ListOfDouble; Retyped.c: java.time.Duration"
            + " -> java.time.Instant; Retyped.d: Integer -> int; Retyped.e: ListOfString -> Set;"
            + " Retyped.f: ListOfInt -> ListOfLong; Retyped.g: short -> int; Retyped.h: Inner ->"
            + " Other");
    changes.put("renamed", "Renamed.from: renamed to begin");
    changes.put("swapped", "Swapped: in another order, was a, b, is b, a");
    changes.put("constants", "Size.MEDIUM: added before LARGE");
    changes.put("permits", "Animal.dog: removed");
    changes.put("result", "return value: int -> long");
    changes.put("parameterName", "parameter a: renamed to b");
    changes.put("nested", "Retyped.a: int -> long");
    changes.forEach((task, what) -> assertSays(lines, task, verdict + " "));
    changes.forEach((task, what) -> assertSays(lines, task, what));
  }

  @Test
  void runsWhatAnOlderBuildScheduled() throws Exception {
    tell("v1", "schedule");
    Map<String, String> lines = tell("v2", "run");

    assertReadsWhatGrew(lines);
    assertSaysWhatChanged(lines, "SCHEMA_MISMATCH");
    assertSays(lines, "retyped", "Run it with the build that scheduled it, or schedule it anew.");
    assertSays(lines, "gone", "UNKNOWN_METHOD");
    assertSays(
        lines,
        "lost",
        "SCHEMA_MISMATCH The task needs component getGone of com.example.Lost, which unit"
            + " com.example.Deferred has without it here");
    assertSays(
        lines,
        "strict",
        "SCHEMA_MISMATCH It was stored by an older build; what that did not have is null or zero,"
            + " and with that it cannot be read: java.lang.NullPointerException: b.");

    // The build that scheduled them cannot read what the other returned, but says so.
    Map<String, String> old = tell("v1", "read");
    assertSays(old, "same", "RETURNED 5");
    assertSays(old, "grown", "newer build of com.example.Tasks.grown(com.example.Grown)");
    assertSays(old, "grown", "Grown.anInt, Grown.aLong");
    assertSays(
        old, "grown", "and 5 more would be lost here. Read it with the build that stored it");
    assertSays(old, "color", "Color.BLUE would be lost here");
    assertSays(old, "retyped", "SCHEMA_MISMATCH");
  }

  @Test
  void readsWhatAnOlderBuildReturned() throws Exception {
    Map<String, String> before = tell("v1", "schedule-and-run");
    assertSays(before, "retyped", "RETURNED Retyped[a=1,");
    Map<String, String> lines = tell("v2", "read");

    assertReadsWhatGrew(lines);
    assertSaysWhatChanged(lines, "RETURNED");
    // A value needs no more than its own type: not the component that it was taken from.
    assertSays(lines, "lost", "RETURNED 1");
    assertSays(lines, "retyped", "Read it with the build that stored it");
  }

  @Test
  void refusesWhatANewerBuildScheduled() throws Exception {
    tell("v2", "schedule", "grown,color,shape,constant,same");
    Map<String, String> lines = tell("v1", "run");

    assertSays(lines, "grown", "SCHEMA_MISMATCH It was stored by a newer build of");
    assertSays(lines, "color", "SCHEMA_MISMATCH");
    assertSays(lines, "shape", "SCHEMA_MISMATCH");
    assertSays(lines, "constant", "SCHEMA_MISMATCH");
    assertSays(lines, "same", "RETURNED 5");
  }

  @Test
  void keepsBothSchemasInAListOfTwoBuilds() throws Exception {
    tell("v1", "schedule", "grown,color,retyped");
    tell("v2", "append", "grown,color");
    Path schema = directory().resolve("schema");
    String inUse = Files.readString(schema.resolve("com/example/Deferred.proto"));
    assertThat(inUse).contains("optional string more =");
    List<String> older = new ArrayList<>();
    for (String name : Lists.files(schema.resolve("older/com/example"))) {
      older.add(Files.readString(schema.resolve("older/com/example").resolve(name)));
    }
    assertThat(older).hasSize(2);
    assertThat(older).contains(inUse);
    // protoc shows old and new ones with the schema that is in use.
    for (String name : Lists.files(directory().resolve("todo"))) {
      byte[] file = Files.readAllBytes(directory().resolve("todo").resolve(name));
      String shown = new String(Protoc.run("decode", directory(), file), UTF_8);
      assertThat(shown).contains("metadata");
    }

    Map<String, String> lines = tell("v2", "run");

    assertSays(lines, "grown", "RETURNED Grown[name=a, anInt=0,");
    assertSays(lines, "retyped", "SCHEMA_MISMATCH The types of");
    assertSays(lines, "new-grown", "RETURNED Grown[name=a, anInt=1,");
    assertSays(lines, "new-color", "RETURNED BLUE");
  }

  /** What an older build appends, or runs, does not hide from protoc what the newer one stored. */
  @Test
  void leavesTheSchemaInUseThatShowsMore() throws Exception {
    tell("v1-grown", "schedule", "grown");
    tell("v1", "append", "grown");
    Path schema = directory().resolve("schema");

    assertThat(Files.readString(schema.resolve("com/example/Deferred.proto")))
        .contains("optional string more = 2;");
    Map<String, String> lines = tell("v1-grown", "run");
    assertSays(lines, "grown", "RETURNED Grown[name=a, more=b]");
    assertSays(lines, "new-grown", "RETURNED Grown[name=a, more=null]");
  }

  @Test
  void saysThatTheOldSchemaIsMissing() throws Exception {
    tell("v1", "schedule", "same,grown");
    MoreFiles.deleteRecursively(
        directory().resolve("schema/com"), RecursiveDeleteOption.ALLOW_INSECURE);
    Map<String, String> lines = tell("v2", "run");

    assertSays(lines, "same", "RETURNED 5");
    assertSays(
        lines,
        "grown",
        "SCHEMA_MISMATCH The types of com.example.Tasks.grown(com.example.Grown) have changed; how"
            + " cannot be told, since");
  }

  /** What compares schemas costs only those who need it. */
  @Test
  void loadsNothingOfThisWhereSchemasAreTheSame() throws Exception {
    Path classes = parent.resolve("classes.txt");
    RunOptions options =
        RunOptions.processes(1).jvmArgs("-Xlog:class+load:file=" + classes + "::filecount=0");

    Lists.run(directory(), options, List.of(Tasks.value(List.of(Shade.DARK, 1))));

    String loaded = Files.readString(classes);
    assertThat(loaded).contains("dev.forrest.graph.GraphReader");
    assertThat(loaded).doesNotContain("dev.forrest.schema.");
  }

  /** What somebody put in the schema's place: nothing is read from it, and nothing breaks. */
  @Test
  void survivesHostileSchemas() throws Exception {
    tell("v1", "schedule", "same,color,grown");
    Path schema = directory().resolve("schema/com/example/Deferred.proto");
    String text = Files.readString(schema);
    Path older = Files.createDirectories(directory().resolve("schema/older/com/example"));
    Files.writeString(older.resolve("Deferred.deep.proto"), "message A {\n".repeat(100_000));
    Files.writeString(older.resolve("Deferred.cut.proto"), text.substring(0, text.length() / 2));
    Files.writeString(older.resolve("Deferred.twice.proto"), text + text);
    Files.write(older.resolve("Deferred.zero.proto"), new byte[20 << 20]);
    Path link = older.resolve("Deferred.link.proto");
    Files.createSymbolicLink(link, Path.of("/dev/zero"));
    Files.createDirectory(older.resolve("Deferred.directory.proto"));
    Files.writeString(
        schema, text.replace("optional string name = 1;", "optional Object name = 1;"));
    Map<String, String> lines = tell("v2", "run");
    Files.delete(link);

    assertSays(lines, "same", "RETURNED 5");
    assertSays(lines, "color", "RETURNED GREEN");
    assertSays(lines, "grown", "SCHEMA_MISMATCH The types of");
    assertSays(lines, "grown", "how cannot be told");
  }
}
