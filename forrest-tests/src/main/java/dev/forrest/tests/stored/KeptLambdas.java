package dev.forrest.tests.stored;

import dev.forrest.Task;
import dev.forrest.Tasks;
import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableStubs;
import java.util.List;

/** The lambda of stored tasks. They are another build's by now, and no build but that runs them. */
@Deferrable
@DeferrableStubs("KeptTasks")
public final class KeptLambdas {
  private KeptLambdas() {}

  public static Task<String> text(Kept.Part part, List<Integer> numbers) {
    return Tasks.callOn(
        (sum, suffix) -> part.name() + numbers + sum + suffix,
        KeptTasks.add(1, 2),
        Tasks.value("!"));
  }
}
