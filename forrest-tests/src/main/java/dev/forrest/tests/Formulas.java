package dev.forrest.tests;

import dev.forrest.Task;
import dev.forrest.Tasks;
import dev.forrest.annotations.Deferrable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** Makes tasks of lambdas. */
@Deferrable
final class Formulas {
  private Formulas() {}

  static List<Task<?>> ofEachNumberOfArguments() {
    return List.of(
        Tasks.call(() -> 0),
        Tasks.call(a -> a + 1, 1),
        Tasks.call((a, b) -> a + b, 1, 2L),
        Tasks.call((a, b, c) -> a + b + c, "a", 'b', true),
        Tasks.call((a, b, c, d) -> a + b + c + d, 1, 2, 3, 4),
        Tasks.call((a, b, c, d, e) -> List.of(a, b, c, d, e), 1, 2, 3, 4, 5));
  }

  static Task<String> withCaptured(Item item, List<Integer> numbers, Map<String, double[]> map) {
    int local = 7;
    return Tasks.call(
        suffix -> item.name() + numbers + map.get("key")[1] + local + suffix, (String) null);
  }

  static Task<Integer> ofOtherTasks() {
    Task<Integer> one = Tasks.call(x -> x, 1);
    Task<Integer> sum = Tasks.callOn((a, b) -> a + b, one, Deferred.add(2, 3));
    return Deferred.add(sum, Tasks.callOn(x -> 2 * x, Tasks.value(10)));
  }

  static List<Task<?>> ofMethodReferences() {
    return List.of(
        Tasks.call(Math::abs, -3),
        Tasks.call(String::length, "four"),
        Tasks.call(Formulas::twice, 5),
        Tasks.call(ArrayList<Integer>::new, List.of(6)),
        Tasks.call("seven"::concat, "!"));
  }

  private static int twice(int value) {
    return 2 * value;
  }

  static Task<Integer> thatThrows() {
    return Tasks.call(
        message -> {
          throw new java.io.IOException(message);
        },
        "on purpose");
  }

  /** Of a method that has a time limit, and a lambda that has none. */
  static Task<Integer> slowBehindAHurriedMethod() {
    return Tasks.callOn(
        x -> {
          Thread.sleep(1_500);
          return x;
        },
        Deferred.hurry(1));
  }

  static Task<Integer> thatCapturesAListOfItsOwnKind() {
    CopyOnWriteArrayList<Integer> list = new CopyOnWriteArrayList<>(List.of(1));
    return Tasks.call(() -> list.addIfAbsent(1) ? 1 : 0);
  }

  static Task<String> thatCapturesARandom() {
    Random random = new Random(1);
    return Tasks.call(() -> "" + random.nextInt());
  }

  /** Is not annotated itself. */
  static final class Undeclared {
    private Undeclared() {}

    static Task<Integer> task() {
      return Tasks.call(x -> x, 1);
    }
  }
}
