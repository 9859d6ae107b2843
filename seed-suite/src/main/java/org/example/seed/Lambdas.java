package org.example.seed;

import dev.forrest.Task;
import dev.forrest.Tasks;
import dev.forrest.annotations.Deferrable;
import java.util.Map;

/** Calls of lambdas, which may be run from files since the class says so. */
@Deferrable
public final class Lambdas {
  private Lambdas() {}

  static Task<Integer> identity(int number) {
    return Tasks.call(x -> x, number);
  }

  static Task<Integer> valueIn(Task<Map<String, Integer>> map) {
    return Tasks.callOn(x -> x.get("value"), map);
  }
}
