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
    assertThat(refusal(Formulas.thatCapturesARandom()))
        .contains("The lambda in Formulas.thatCapturesARandom captures what cannot be stored");
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
}
