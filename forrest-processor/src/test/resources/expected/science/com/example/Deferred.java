package com.example;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.CallNode;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Science#prepare(Item)}. */
  static DeferredPrepared prepare(Item item) {
    return new DeferredPrepared(new CallNode(Deferred_ScienceMethods.INSTANCE, 0, 0b0, item));
  }

  /** Defers {@link Science#prepare(Item)}. */
  static DeferredPrepared prepare(Task<Item> item) {
    return new DeferredPrepared(new CallNode(Deferred_ScienceMethods.INSTANCE, 0, 0b1, item));
  }

  /** Defers {@link Science#doStuff(double, Item)}. */
  static ValueTask<Double> doStuff(double part, Item thing) {
    return new ValueTask<Double>(new CallNode(Deferred_ScienceMethods.INSTANCE, 1, 0b00, part,
        thing));
  }

  /** Defers {@link Science#doStuff(double, Item)}. */
  static ValueTask<Double> doStuff(double part, Task<Item> thing) {
    return new ValueTask<Double>(new CallNode(Deferred_ScienceMethods.INSTANCE, 1, 0b01, part,
        thing));
  }

  /** Defers {@link Science#doStuff(double, Item)}. */
  static ValueTask<Double> doStuff(Task<Double> part, Item thing) {
    return new ValueTask<Double>(new CallNode(Deferred_ScienceMethods.INSTANCE, 1, 0b10, part,
        thing));
  }

  /** Defers {@link Science#doStuff(double, Item)}. */
  static ValueTask<Double> doStuff(Task<Double> part, Task<Item> thing) {
    return new ValueTask<Double>(new CallNode(Deferred_ScienceMethods.INSTANCE, 1, 0b11, part,
        thing));
  }

  /** Defers {@link Science#sum(double[])}. */
  public static ValueTask<Double> sum(double[] samples) {
    return new ValueTask<Double>(new CallNode(Deferred_ScienceMethods.INSTANCE, 2, 0b0, samples));
  }

  /** Defers {@link Science#sum(double[])}. */
  public static ValueTask<Double> sum(Task<double[]> samples) {
    return new ValueTask<Double>(new CallNode(Deferred_ScienceMethods.INSTANCE, 2, 0b1, samples));
  }
}
