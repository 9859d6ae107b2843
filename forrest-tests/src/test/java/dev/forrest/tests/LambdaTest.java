package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskFunction0;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Tasks;
import dev.forrest.Verdict;
import dev.forrest.codec.CodecException;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lambdas as tasks, in real workers; those that a class has lost, or never had. */
final class LambdaTest {
  @TempDir Path parent;

  private List<Object> run(List<? extends Task<?>> tasks) {
    List<Object> values = new ArrayList<>();
    try (TaskList<Object> list = TaskList.create(parent.resolve("tasklist"))) {
      tasks.forEach(list::schedule);
      list.run(RunOptions.processes(2)).forEach(result -> values.add(result.returnValue()));
    }
    return values;
  }

  @Test
  void takeFromNoneToFiveArguments() {
    assertThat(run(Formulas.ofEachNumberOfArguments()))
        .containsExactly(0, 2, 3L, "abtrue", 10, List.of(1, 2, 3, 4, 5));
  }

  @Test
  void keepWhatTheyCapture() {
    Task<String> task =
        Formulas.withCaptured(
            new Item("item", new double[] {1}),
            Arrays.asList(1, null),
            Map.of("key", new double[] {1, 2.5}));
    assertThat(run(List.of(task))).containsExactly("item[1, null]2.57null");
    assertThat(Tasks.evaluate(task)).isEqualTo("item[1, null]2.57null");
  }

  @Test
  void takeAndGiveOtherTasksValues() {
    assertThat(run(List.of(Formulas.ofOtherTasks()))).containsExactly(26);
    assertThat(Tasks.evaluate(Formulas.ofOtherTasks())).isEqualTo(26);
  }

  @Test
  void mayBeMethodReferences() {
    assertThat(run(Formulas.ofMethodReferences())).containsExactly(3, 4, 10, List.of(6), "seven!");
  }

  @Test
  void areNamedWhereTheyFail() {
    TaskResult<Integer> result = Lists.run(parent.resolve("tasklist"), Formulas.thatThrows());
    assertThat(result.verdict()).isEqualTo(Verdict.THREW);
    assertThat(assertThrows(RuntimeException.class, result::returnValue))
        .hasMessageThat()
        .contains("  call: (lambda in Formulas.thatThrows)(\"on purpose\")\n");
    StringWriter stack = new StringWriter();
    assertThrows(RuntimeException.class, result::returnValue)
        .getCause()
        .printStackTrace(new PrintWriter(stack));
    assertThat(stack.toString()).contains("at dev.forrest.tests.Formulas.lambda$thatThrows$");
    assertThat(stack.toString()).doesNotContain("Evaluator");
    UndeclaredThrowableException e =
        assertThrows(
            UndeclaredThrowableException.class, () -> Tasks.evaluate(Formulas.thatThrows()));
    assertThat(e).hasCauseThat().isInstanceOf(IOException.class);
  }

  @Test
  void areShownByProtoc() throws Exception {
    Path directory = parent.resolve("tasklist");
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      String id = tasks.schedule(Tasks.call(Math::abs, -3)).id();
      throw new AssertionError(id);
    } catch (CodecException e) {
      assertThat(e).hasMessageThat().contains("class dev.forrest.tests.LambdaTest does not say");
    }
    try (TaskList<Object> tasks = TaskList.at(parent.resolve("other")).open()) {
      String id = tasks.schedule(Formulas.ofEachNumberOfArguments().get(2)).id();
      byte[] file = Files.readAllBytes(parent.resolve("other/todo/" + id + ".pb"));
      String shown = new String(Protoc.run("decode", parent.resolve("other"), file), UTF_8);
      assertThat(shown.replaceAll("\\s+", " "))
          .contains(
              "lambda { host: \"dev.forrest.tests.Formulas\" unit: \"dev.forrest.tests.Deferred\"");
      assertThat(shown.replaceAll("\\s+", " "))
          .contains("arguments { value { int: 1 } } arguments { value { long: 2 } }");
    }
  }

  @Test
  void areRefusedWithTheCure() {
    assertThat(refusal(Formulas.Undeclared.task()))
        .contains(
            "The lambda in Formulas.Undeclared.task cannot be stored: class"
                + " dev.forrest.tests.Formulas$Undeclared does not say that its lambdas may be run"
                + " from a file. Annotate the class with @Deferrable");
    assertThat(refusal(Formulas.thatCapturesAListOfItsOwnKind()))
        .contains("declare the variable as a List, Set or Map");
    assertThat(refusal(Formulas.thatCapturesALocale()))
        .contains("The lambda in Formulas.thatCapturesALocale captures what cannot be stored");
    TaskFunction0<Integer> noLambda =
        new TaskFunction0<>() {
          private static final long serialVersionUID = 1L;

          @Override
          public Integer apply() {
            return 1;
          }
        };
    assertThat(refusal(Tasks.call(noLambda))).contains("Pass a lambda, or a method reference");
    Task<Integer> task = Tasks.value(1);
    assertThat(
            assertThrows(IllegalArgumentException.class, () -> Tasks.call(x -> x.hashCode(), task)))
        .hasMessageThat()
        .contains("use Tasks.callOn");
  }

  private String refusal(Task<?> task) {
    try (TaskList<Object> tasks = TaskList.at(parent.resolve("refused")).postClean(true).open()) {
      return assertThrows(CodecException.class, () -> tasks.schedule(task)).getMessage();
    }
  }

  /** Of another build, the same name may be another lambda's. */
  @Test
  void ofAnotherBuildAreNotRun() throws Exception {
    Path first = build("first", "Tasks.call(x -> x + 1, 1)", true);
    Path changed = build("changed", "Tasks.call(x -> x + 2, 1)", true);
    Path gone = build("gone", "Tasks.value(2)", true);
    Path undeclared = build("undeclared", "Tasks.call(x -> x + 1, 1)", false);
    Path same = build("same", "Tasks.call(x -> x + 1, 1)", true);
    for (Path build : List.of(changed, gone)) {
      assertThat(program(first, "schedule", build)).isEmpty();
      String said = program(build, "run", build);
      assertThat(said).startsWith("SCHEMA_MISMATCH");
      assertThat(said).contains("Class example.Host has changed since the task was scheduled");
    }
    assertThat(program(first, "schedule", undeclared)).isEmpty();
    String said = program(undeclared, "run", undeclared);
    assertThat(said).startsWith("UNKNOWN_METHOD");
    assertThat(said).contains("does not declare here that class example.Host has lambdas");
    assertThat(program(first, "schedule", same)).isEmpty();
    assertThat(program(same, "run", same)).isEqualTo("RETURNED 2\n");
  }

  /** Compiles a program with a class that has a task, and the unit that declares it or does not. */
  private Path build(String name, String task, boolean declared) throws IOException {
    Path directory = Files.createDirectory(parent.resolve(name));
    Path host = directory.resolve("Host.java");
    Files.writeString(
        host,
        """
        package example;

        import dev.forrest.*;
        import dev.forrest.codec.*;
        import java.nio.file.Path;

        public final class Host {
          static Task<Integer> task() {
            return %s;
          }
        }

        final class Main {
          public static void main(String[] arguments) {
            try (TaskList<Integer> tasks =
                TaskList.at(Path.of(arguments[1])).ifExists(IfExists.APPEND).open()) {
              if (arguments[0].equals("schedule")) {
                tasks.schedule(Host.task());
              } else {
                tasks.run().forEach(result ->
                    System.out.println(
                        result.verdict()
                            + " "
                            + result
                                .failure()
                                .map(TaskFailure::message)
                                .orElseGet(() -> "" + result.returnValue())));
              }
            }
          }
        }
        """
            .formatted(task));
    Path unit = directory.resolve("Registry.java");
    Files.writeString(
        unit,
        """
        package example;

        import dev.forrest.codec.*;

        public final class Registry extends Unit {
          public Registry() {
            super("example.Deferred");
          }

          @Override
          public MethodGroup group(String className) {
            return null;
          }

          @Override
          public NamedCodec type(String typeName) {
            return null;
          }

          @Override
          public LambdaHost lambdas(String className) {
            return %s
                ? new LambdaHost(
                    name(), Host.class, java.lang.invoke.MethodHandles.lookup())
                : null;
          }

          @Override
          public void declare(Declarations declarations) {}
        }
        """
            .formatted(declared ? "className.equals(\"example.Host\")" : "false"));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                directory.toString(),
                host.toString(),
                unit.toString());
    assertThat(status).isEqualTo(0);
    Path services = directory.resolve("META-INF/services/dev.forrest.codec.Unit");
    Files.createDirectories(services.getParent());
    Files.writeString(services, "example.Registry\n");
    Path schema = directory.resolve("META-INF/forrest/example/Deferred.proto");
    Files.createDirectories(schema.getParent());
    Files.writeString(schema, "syntax = \"proto2\";\n\npackage example.Deferred;\n");
    return directory;
  }

  /** What the program of a build prints. */
  private String program(Path build, String what, Path list) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 23) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(
        List.of(
            "-cp",
            build + File.pathSeparator + System.getProperty("java.class.path"),
            "example.Main",
            what,
            list.resolve("tasklist").toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return said;
  }
}
