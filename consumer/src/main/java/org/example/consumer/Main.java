package org.example.consumer;

import com.google.protobuf.Timestamp;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Tasks;
import dev.forrest.annotations.Deferrable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Passes a value of every type through a task in a JVM of its own, and prints what came back. */
@Deferrable
public final class Main {
  private Main() {}

  /** Ends with 1 where any value is another than it should be. */
  public static void main(String[] arguments) throws IOException {
    List<Checks.Check> checks = Checks.ofAllTypes();
    add(checks, "a constructor", Deferred.newPoint(1, 2), new Point(1, 2));
    Shape[] discs = {new Shape.Disc(1), new Shape.Disc(2)};
    DeferredPoint sum = Deferred.plus(Deferred.newPoint(1, 2), new Point(3, 4));
    add(checks, "an instance method", sum, new Point(4, 6));
    add(checks, "a component", sum.x(), 4);
    add(checks, "a getter", Deferred.echoPoint(new Point(8, 9)).y(), 9);
    add(checks, "an element", Deferred.echoListOfInteger(List.of(7, 8)).get(1), 8);
    add(checks, "a value of a map", Deferred.echoMapOfStringInteger(Map.of("k", 5)).get("k"), 5);
    add(checks, "a list of tasks", Tasks.list(List.of(sum.x(), sum.y())), List.of(4, 6));
    add(checks, "variable arguments", ShapeTasks.count(discs), 2);
    add(checks, "void", ShapeTasks.nothing(), null);
    add(checks, "@JavaSerialized", ShapeTasks.code(Currency.getInstance("EUR")), "EUR");
    Currency euro = Currency.getInstance("EUR");
    add(checks, "a @JavaSerialized result", ShapeTasks.currency("EUR"), euro);
    add(checks, "a getter of an object", ShapeTasks.currency("EUR").getCurrencyCode(), "EUR");
    Timestamp time = Timestamp.newBuilder().setSeconds(7).build();
    add(checks, "a message of protobuf", ShapeTasks.echoTimestamp(time), time);
    add(checks, "a getter of a message", ShapeTasks.echoTimestamp(time).getSeconds(), 7L);
    BitSet bits = BitSet.valueOf(new long[] {6});
    add(checks, "constants of foreign types", Tasks.value(List.of(bits, time)), List.of(bits, time));
    Task<BitSet> task = Deferred.echoBitSet(bits);
    add(checks, "a list of adapted values", Tasks.list(List.of(task)), List.of(bits));
    add(checks, "@DeferrableLibrary", ShapeTasks.hypot(3.0, 4.0), 5.0);
    add(checks, "a lambda", Tasks.call((a, b) -> a + b, 1, 2), 3);
    add(checks, "a lambda of a task", Tasks.callOn(x -> 10 * x, sum.x()), 40);

    Map<String, Checks.Check> byId = new HashMap<>();
    int wrong = 0;
    Path parent = Files.createTempDirectory("consumer");
    try (TaskList<Object> tasks =
        TaskList.at(parent.resolve("tasklist")).postClean(true).open()) {
      for (Checks.Check check : checks) {
        byId.put(tasks.schedule(check.task()).id(), check);
      }
      for (TaskResult<Object> result : tasks.run(RunOptions.processes(2).printErrors(true))) {
        Checks.Check check = byId.remove(result.id());
        if (!isSame(result, check.value())) {
          System.out.println(check.what() + ": " + result);
          wrong++;
        }
      }
    }
    Files.delete(parent);
    System.out.println(
        checks.size() + " tasks, " + wrong + " wrong, " + byId.size() + " without a result.");
    if (wrong + byId.size() > 0) {
      System.exit(1);
    }
  }

  private static void add(
      List<Checks.Check> checks, String what, Task<?> task, Object value) {
    checks.add(new Checks.Check(what, task, value));
  }

  private static boolean isSame(TaskResult<Object> result, Object value) {
    return result.failure().isEmpty() && Objects.deepEquals(result.returnValue(), value);
  }
}
