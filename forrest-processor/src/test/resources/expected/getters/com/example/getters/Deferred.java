package com.example.getters;

import dev.forrest.Task;
import dev.forrest.codec.Node;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({
    "deprecation",
    "removal"
})
final class Deferred {
  private Deferred() {
  }

  /**
   * Defers {@link Ranges#range(int, int)}.
   */
  static DeferredRange range(int from, int to) {
    return new DeferredRange(Deferred_RangesMethods.INSTANCE.call(0, from, to));
  }

  /**
   * Defers {@link Ranges#range(int, int)}.
   */
  static DeferredRange range(int from, Task<Integer> to) {
    return new DeferredRange(Deferred_RangesMethods.INSTANCE.call(0, from, Node.of(to)));
  }

  /**
   * Defers {@link Ranges#range(int, int)}.
   */
  static DeferredRange range(Task<Integer> from, int to) {
    return new DeferredRange(Deferred_RangesMethods.INSTANCE.call(0, Node.of(from), to));
  }

  /**
   * Defers {@link Ranges#range(int, int)}.
   */
  static DeferredRange range(Task<Integer> from, Task<Integer> to) {
    return new DeferredRange(Deferred_RangesMethods.INSTANCE.call(0, Node.of(from), Node.of(to)));
  }
}
