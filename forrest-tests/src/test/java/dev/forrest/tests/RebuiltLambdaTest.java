package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.IfExists;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.processor.ForrestProcessor;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds of one program, compiled here, between which a class with a lambda changes. */
@Timeout(120)
final class RebuiltLambdaTest {
  private static final Path PROGRAM = Path.of("src/test/resources/lambdas/Program.java");
  private static final String PLUS_ONE = "return Tasks.call(x -> x + 1, 1);";
  private static final String PLUS_TWO = "return Tasks.call(x -> x + 2, 1);";

  @TempDir Path parent;

  /** The class whose lambda is a task. */
  private static String host(String body) {
    return """
        package com.example;

        import dev.forrest.Task;
        import dev.forrest.Tasks;
        import dev.forrest.annotations.Deferrable;

        @Deferrable
        public final class Host {
          static Task<Integer> task() {
            %s
          }
        }
        """
        .formatted(body);
  }

  /** Compiles the program, with the processor, into a directory, over what is there. */
  private Path build(String name, String host) throws IOException {
    Path classes = Files.createDirectories(parent.resolve(name));
    Path source = Files.createDirectories(parent.resolve(name + "-source")).resolve("Host.java");
    Files.writeString(source, host);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              null,
              List.of("-d", classes.toString()),
              null,
              files.getJavaFileObjects(PROGRAM, source));
      task.setProcessors(List.of(new ForrestProcessor()));
      assertThat(task.call()).isTrue();
    }
    return classes;
  }

  private Process start(Path build, String... what) throws IOException {
    List<String> command = new ArrayList<>(List.of("-cp", classPath(build)));
    command.addAll(program(what));
    return java(command);
  }

  private List<String> program(String... what) {
    List<String> program =
        new ArrayList<>(List.of("com.example.Program", parent.resolve("tasklist").toString()));
    program.addAll(Arrays.asList(what));
    return program;
  }

  private static String classPath(Path build) {
    return build + File.pathSeparator + System.getProperty("java.class.path");
  }

  private static Process java(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 23) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** What a build prints when it is told to do something with the list. */
  private String tell(Path build, String... what) throws Exception {
    Process process = start(build, what);
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertWithMessage(output).that(process.waitFor()).isEqualTo(0);
    return output;
  }

  /** The names that javac gave to the lambdas of a build. */
  private static List<String> lambdas(Path build) throws Exception {
    URL[] path = {build.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path)) {
      return Arrays.stream(loader.loadClass("com.example.Host").getDeclaredMethods())
          .map(Method::getName)
          .filter(name -> name.startsWith("lambda$"))
          .toList();
    }
  }

  @Test
  void runInTheSameBuildCompiledAgain() throws Exception {
    tell(build("first", host(PLUS_ONE)), "schedule");

    assertThat(tell(build("same", host(PLUS_ONE)), "run")).isEqualTo("RETURNED 2\n");
  }

  /** The name is the same, and the code another's. */
  @Test
  void areNotRunAsAnother() throws Exception {
    Path first = build("first", host(PLUS_ONE));
    Path changed = build("changed", host(PLUS_TWO));
    assertThat(lambdas(first)).hasSize(1);
    assertThat(lambdas(changed)).isEqualTo(lambdas(first));
    tell(first, "schedule");

    assertThat(tell(changed, "evaluate"))
        .contains("Class com.example.Host has changed since the task was scheduled");
    assertThat(tell(changed, "run"))
        .isEqualTo(
            "SCHEMA_MISMATCH Class com.example.Host has changed since the task was scheduled, so"
                + " that nothing tells whether "
                + lambdas(first).get(0)
                + " is the same lambda. A @Deferrable method can be changed, and called all the"
                + " same. Run it with the build that scheduled it, or schedule it anew.\n");
  }

  @Test
  void thatAreGoneAreMissed() throws Exception {
    tell(build("first", host(PLUS_ONE)), "schedule");

    assertThat(tell(build("gone", host("return Tasks.value(2);")), "run"))
        .startsWith("SCHEMA_MISMATCH Class com.example.Host has changed");
  }

  @Test
  void ofAClassThatNoLongerDeclaresThemAreUnknown() throws Exception {
    tell(build("first", host(PLUS_ONE)), "schedule");
    String undeclared = host(PLUS_ONE).replace("@Deferrable\n", "");
    String declaresMore = undeclared + "@Deferrable\nfinal class Other {}\n";

    for (String host : List.of(undeclared, declaresMore)) {
      Path build = build("undeclared" + host.length(), host);
      assertThat(tell(build, "evaluate"))
          .contains("does not declare here that class com.example.Host has lambdas");
    }
    assertThat(tell(build("undeclared", declaresMore), "run")).startsWith("UNKNOWN_METHOD Unit");
  }

  /** A stored task stays what it was, also where another build stores it again. */
  @Test
  void thatAreStoredAgainAreStillTheOldOnes() throws Exception {
    tell(build("first", host(PLUS_ONE)), "schedule");

    String said = tell(build("changed", host(PLUS_TWO)), "again", "schedule", "run");

    assertThat(said.lines().map(line -> line.replaceAll(" .*", "")).toList())
        .containsExactly("SCHEMA_MISMATCH", "SCHEMA_MISMATCH", "RETURNED");
  }

  @Test
  void leaveResultsThatEveryBuildReads() throws Exception {
    assertThat(tell(build("first", host(PLUS_ONE)), "schedule", "run")).isEqualTo("RETURNED 2\n");

    for (String host :
        List.of(
            host(PLUS_TWO),
            host("return Tasks.value(2);"),
            host(PLUS_ONE).replace("@Deferrable\n", ""))) {
      assertThat(tell(build("build" + host.length(), host), "done")).isEqualTo("RETURNED 2\n");
    }
  }

  /** Between the start of a program and its schedule. */
  @Test
  void areRefusedOnceTheirClassWasRebuiltBehindThem() throws Exception {
    Path build = build("first", host(PLUS_ONE));
    Process process = start(build, "make", "wait", "schedule", "run");
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertThat(out.readLine()).isEqualTo("made ValueTask");
      build("first", host(PLUS_TWO));
      process.getOutputStream().close();

      assertThat(out.readLine())
          .isEqualTo(
              "refused The lambda in Host.task cannot be stored: the class file of com.example.Host"
                  + " was written after this program had started, and may not be what runs here."
                  + " Start the program again.");
      assertThat(out.readLine()).isNull();
    }
    assertThat(process.waitFor()).isEqualTo(0);
  }

  /** It started before the class file was written, but loaded no class before that. */
  @Test
  void runWhereABuildToolCompilesAndThenRunsThem() throws Exception {
    List<String> tool =
        new ArrayList<>(
            List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BuildTool.class.getName(),
                classPath(parent.resolve("first"))));
    tool.addAll(program("schedule", "run"));
    Process process = java(tool);
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertThat(out.readLine()).isEqualTo("started");
      build("first", host(PLUS_ONE));
      process.getOutputStream().close();

      assertThat(out.readLine()).isEqualTo("RETURNED 2");
      assertThat(out.readLine()).isNull();
    }
    assertThat(process.waitFor()).isEqualTo(0);
  }

  @Test
  void failWhereTheirClassCannotBeInitialized() throws Exception {
    Path build =
        build(
            "first",
            host(PLUS_ONE)
                .replace("static Task", "static final int N = Start.number();\n static Task")
                .concat(
                    """
                    final class Start {
                      static int number() {
                        System.out.println("Host is initialized");
                        if (System.getProperty("sun.java.command").contains("WorkerMain")) {
                          throw new IllegalStateException("no number");
                        }
                        return 1;
                      }
                    }
                    """));
    tell(build, "schedule");

    String said = tell(build, "run", "fail");

    assertThat(said)
        .isEqualTo("THREW The task threw java.lang.ExceptionInInitializerError\n".repeat(2));
    try (TaskList<Object> tasks =
        TaskList.at(parent.resolve("tasklist")).ifExists(IfExists.APPEND).open()) {
      TaskResult<Object> result = tasks.failTasks().iterator().next();
      Throwable cause = result.failure().orElseThrow().thrown().orElseThrow().getCause();
      assertThat(cause).hasMessageThat().contains("no number");
      List<String> stack =
          Arrays.stream(cause.getStackTrace()).map(StackTraceElement::toString).toList();
      assertThat(stack.get(0)).startsWith("com.example.Start.number(");
      assertThat(stack.get(1)).startsWith("com.example.Host.<clinit>(");
      assertThat(stack.toString()).doesNotContain("dev.forrest");
    }
  }
}
