package com.example.getters;

import dev.forrest.Task;
import dev.forrest.codec.CallNode;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Ranges#range(int, int)}. */
  static DeferredRange range(int from, int to) {
    return new DeferredRange(new CallNode(Deferred_RangesMethods.INSTANCE, 0, 0b00, from, to));
  }

  /** Defers {@link Ranges#range(int, int)}. */
  static DeferredRange range(int from, Task<Integer> to) {
    return new DeferredRange(new CallNode(Deferred_RangesMethods.INSTANCE, 0, 0b01, from, to));
  }

  /** Defers {@link Ranges#range(int, int)}. */
  static DeferredRange range(Task<Integer> from, int to) {
    return new DeferredRange(new CallNode(Deferred_RangesMethods.INSTANCE, 0, 0b10, from, to));
  }

  /** Defers {@link Ranges#range(int, int)}. */
  static DeferredRange range(Task<Integer> from, Task<Integer> to) {
    return new DeferredRange(new CallNode(Deferred_RangesMethods.INSTANCE, 0, 0b11, from, to));
  }
}
