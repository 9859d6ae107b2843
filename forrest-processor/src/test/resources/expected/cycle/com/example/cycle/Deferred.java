package com.example.cycle;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.CallNode;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Cycle#tie(Cycle.Knot)}. */
  static ValueTask<Void> tie(Cycle.Knot knot) {
    return new ValueTask<Void>(new CallNode(Deferred_CycleMethods.INSTANCE, 0, 0b0, knot));
  }

  /** Defers {@link Cycle#tie(Cycle.Knot)}. */
  static ValueTask<Void> tie(Task<Cycle.Knot> knot) {
    return new ValueTask<Void>(new CallNode(Deferred_CycleMethods.INSTANCE, 0, 0b1, knot));
  }
}
