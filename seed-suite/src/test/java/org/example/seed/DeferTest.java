package org.example.seed;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.forrest.Task;
import dev.forrest.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What can be deferred: evaluated here, and run elsewhere. */
@Timeout(120)
final class DeferTest {
  @TempDir Path parent;
  private Sandbox sandbox;

  @BeforeEach
  void makeSandbox() {
    sandbox = new Sandbox(parent);
  }

  @Test
  @DisplayName("defer(f, 42)")
  void runsACall() {
    assertThat(sandbox.valueOf(Deferred.identity(42))).isEqualTo(42);
  }

  @Test
  @DisplayName("defer(42)")
  void runsAValue() {
    assertThat(sandbox.valueOf(Tasks.value(42))).isEqualTo(42);
  }

  @Test
  @DisplayName("defer(Exception, 'an error message')")
  void runsAConstructor() {
    assertThat(sandbox.valueOf(Deferred.newMessage(List.of("an error message"))))
        .isEqualTo(new Message(List.of("an error message")));
  }

  @Test
  @DisplayName("defer(lambda x: x, 42)")
  void runsALambda() {
    assertThat(sandbox.valueOf(Lambdas.identity(42))).isEqualTo(42);
  }

  @Test
  @DisplayName("defer(lambda x: x['value'], task)")
  void runsALambdaOnATask() {
    assertThat(sandbox.valueOf(Lambdas.valueIn(Tasks.value(Map.of("value", 42))))).isEqualTo(42);
  }

  @Test
  void runsAMethodOfADeferredObject() {
    DeferredMessage message = Deferred.newMessage(List.of("a", "b"));

    assertThat(sandbox.valueOf(Deferred.joined(message, ", "))).isEqualTo("a, b");
  }

  @Test
  void deferringRunsNothing() throws Exception {
    Deferred.identity(Deferred.mark(sandbox.journal().toString(), 1));

    assertThat(sandbox.marks()).isEmpty();
  }

  @Test
  void takesATaskAsAnArgument() {
    assertThat(sandbox.valueOf(Deferred.identity(Deferred.identity(42)))).isEqualTo(42);
  }

  @Test
  void takesPlainAndDeferredArgumentsInAnyMix() {
    Task<Integer> one = Deferred.identity(1);

    assertThat(Tasks.evaluate(Deferred.add(one, one))).isEqualTo(2);
    assertThat(Tasks.evaluate(Deferred.add(one, 2))).isEqualTo(3);
    assertThat(Tasks.evaluate(Deferred.add(2, one))).isEqualTo(3);
    assertThat(Tasks.evaluate(Deferred.add(2, 2))).isEqualTo(4);
  }

  @Test
  @DisplayName("evaluate(task)")
  void evaluatesInThisProcessWithoutFiles() {
    assertThat(Tasks.evaluate(Deferred.pid())).isEqualTo(ProcessHandle.current().pid());
    assertThat(sandbox.directory().toFile().exists()).isFalse();
  }

  @Test
  void evaluateThrowsWhatTheTaskThrows() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class, () -> Tasks.evaluate(Deferred.fail("an error message")));

    assertThat(e).hasMessageThat().isEqualTo("an error message");
  }

  @Test
  @DisplayName("task.args")
  void reachesAnAttribute() {
    DeferredMessage message = Deferred.newMessage(List.of("an error message", "42"));

    assertThat(sandbox.valueOf(Deferred.firstArgument(message.args())))
        .containsExactly("an error message");
  }

  @Test
  @DisplayName("task.args[0], itself a task")
  void reachesAnElementOfAnAttribute() {
    assertThat(sandbox.valueOf(Deferred.newMessage(List.of("an error message")).args().get(0)))
        .isEqualTo("an error message");
  }

  @Test
  @DisplayName("task['value']")
  void reachesAValueByItsKey() {
    assertThat(sandbox.valueOf(Deferred.identity(Deferred.dict("value", 42).get("value"))))
        .isEqualTo(42);
  }

  @Test
  @DisplayName("task[1] of an array")
  void reachesAnElementOfAnArray() {
    assertThat(sandbox.valueOf(Deferred.zeros(5).get(1))).isEqualTo(0.0);
  }

  @Test
  void reachesAnElementAtADeferredIndex() {
    assertThat(
            sandbox.valueOf(
                Deferred.newMessage(List.of("a", "b")).args().get(Deferred.identity(1))))
        .isEqualTo("b");
  }

  @Test
  @DisplayName("defer(dostuff, task[1], task.thing)")
  void runsTheLoopOfTheReadme() {
    DeferredPrepared intermediate = Deferred.prepare(new Item("a", new double[] {1, 5, 3}));

    assertThat(sandbox.valueOf(Deferred.doStuff(intermediate.parts().get(1), intermediate.thing())))
        .isEqualTo(15.0);
  }

  @Test
  void reachesAttributesOfAttributes() {
    assertThat(
            sandbox.valueOf(
                Deferred.prepare(new Item("a", new double[] {1, 5, 3}))
                    .thing()
                    .samples()
                    .get(Deferred.identity(2))))
        .isEqualTo(3.0);
  }

  @Test
  void anIndexPastTheEndFailsTheTaskOnly() {
    assertThrows(IndexOutOfBoundsException.class, () -> Tasks.evaluate(Deferred.zeros(2).get(2)));
  }

  @Test
  @DisplayName("a single return object will never execute more than one time")
  void runsASharedTaskOnce() throws Exception {
    Task<Integer> shared = Deferred.mark(sandbox.journal().toString(), 21);
    Task<Integer> twice = Deferred.add(shared, shared);

    assertThat(sandbox.valueOf(Deferred.add(twice, Deferred.add(shared, twice)))).isEqualTo(105);
    assertThat(sandbox.marks()).containsExactly(21);
  }

  @Test
  void evaluatesASharedTaskOnce() throws Exception {
    DeferredMessage message = Deferred.newMessage(List.of("a", "b"));
    Task<Integer> shared = Deferred.mark(sandbox.journal().toString(), 21);

    Tasks.evaluate(
        Tasks.list(List.of(Deferred.add(shared, shared), Deferred.identity(shared), shared)));

    assertThat(sandbox.marks()).containsExactly(21);
    assertThat(Tasks.evaluate(Tasks.list(List.of(message.args().get(0), message.args().get(1)))))
        .containsExactly("a", "b")
        .inOrder();
  }
}
