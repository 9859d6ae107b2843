package com.example.limits;

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

  /** Defers {@link Limited#unlimited()}. */
  static ValueTask<Integer> unlimited() {
    return new ValueTask<Integer>(new CallNode(Deferred_LimitedMethods.INSTANCE, 0));
  }

  /** Defers {@link Limited#time()}. */
  static ValueTask<Integer> time() {
    return new ValueTask<Integer>(new CallNode(Deferred_LimitedMethods.INSTANCE, 1));
  }

  /** Defers {@link Limited#sizes()}. */
  static ValueTask<Integer> sizes() {
    return new ValueTask<Integer>(new CallNode(Deferred_LimitedMethods.INSTANCE, 2));
  }

  /** Defers {@link Limited#odd()}. */
  static ValueTask<Integer> odd() {
    return new ValueTask<Integer>(new CallNode(Deferred_LimitedMethods.INSTANCE, 3));
  }

  /** Defers {@link Limited#zeroRetries()}. */
  static ValueTask<Integer> zeroRetries() {
    return new ValueTask<Integer>(new CallNode(Deferred_LimitedMethods.INSTANCE, 4));
  }

  /** Defers {@link Limited#extreme()}. */
  static ValueTask<Integer> extreme() {
    return new ValueTask<Integer>(new CallNode(Deferred_LimitedMethods.INSTANCE, 5));
  }

  /** Defers {@link Limited#unsaid()}. */
  static ValueTask<Integer> unsaid() {
    return new ValueTask<Integer>(new CallNode(Deferred_LimitedMethods.INSTANCE, 6));
  }

  /** Defers {@link Unlimited#nothingSaid()}. */
  static ValueTask<Integer> nothingSaid() {
    return new ValueTask<Integer>(new CallNode(Deferred_UnlimitedMethods.INSTANCE, 0));
  }
}
