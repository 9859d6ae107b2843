package com.example.limits;

import dev.forrest.ValueTask;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred {
  private Deferred() {
  }

  /**
   * Defers {@link Limited#unlimited()}.
   */
  static ValueTask<Integer> unlimited() {
    return new ValueTask<>(Deferred_LimitedMethods.INSTANCE.call(0));
  }

  /**
   * Defers {@link Limited#time()}.
   */
  static ValueTask<Integer> time() {
    return new ValueTask<>(Deferred_LimitedMethods.INSTANCE.call(1));
  }

  /**
   * Defers {@link Limited#sizes()}.
   */
  static ValueTask<Integer> sizes() {
    return new ValueTask<>(Deferred_LimitedMethods.INSTANCE.call(2));
  }

  /**
   * Defers {@link Limited#odd()}.
   */
  static ValueTask<Integer> odd() {
    return new ValueTask<>(Deferred_LimitedMethods.INSTANCE.call(3));
  }

  /**
   * Defers {@link Limited#zeroRetries()}.
   */
  static ValueTask<Integer> zeroRetries() {
    return new ValueTask<>(Deferred_LimitedMethods.INSTANCE.call(4));
  }

  /**
   * Defers {@link Limited#extreme()}.
   */
  static ValueTask<Integer> extreme() {
    return new ValueTask<>(Deferred_LimitedMethods.INSTANCE.call(5));
  }

  /**
   * Defers {@link Limited#unsaid()}.
   */
  static ValueTask<Integer> unsaid() {
    return new ValueTask<>(Deferred_LimitedMethods.INSTANCE.call(6));
  }

  /**
   * Defers {@link Unlimited#nothingSaid()}.
   */
  static ValueTask<Integer> nothingSaid() {
    return new ValueTask<>(Deferred_UnlimitedMethods.INSTANCE.call(0));
  }
}
