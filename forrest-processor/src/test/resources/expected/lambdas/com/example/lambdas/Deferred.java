package com.example.lambdas;

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

  /** Defers {@link Formulas#twice(double)}. */
  static ValueTask<Double> twice(double value) {
    return new ValueTask<Double>(new CallNode(Deferred_FormulasMethods.INSTANCE, 0, 0b0, value));
  }

  /** Defers {@link Formulas#twice(double)}. */
  static ValueTask<Double> twice(Task<Double> value) {
    return new ValueTask<Double>(new CallNode(Deferred_FormulasMethods.INSTANCE, 0, 0b1, value));
  }
}
