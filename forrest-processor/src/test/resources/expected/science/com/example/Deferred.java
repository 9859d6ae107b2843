package com.example;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred {
  private Deferred() {
  }

  /**
   * Defers {@link Science#prepare(Item)}.
   */
  static DeferredPrepared prepare(Item item) {
    return new DeferredPrepared(Deferred_ScienceMethods.INSTANCE.call(0, item));
  }

  /**
   * Defers {@link Science#prepare(Item)}.
   */
  static DeferredPrepared prepare(Task<Item> item) {
    return new DeferredPrepared(Deferred_ScienceMethods.INSTANCE.call(0, Node.of(item)));
  }

  /**
   * Defers {@link Science#doStuff(double, Item)}.
   */
  static ValueTask<Double> doStuff(double part, Item thing) {
    return new ValueTask<>(Deferred_ScienceMethods.INSTANCE.call(1, part, thing));
  }

  /**
   * Defers {@link Science#doStuff(double, Item)}.
   */
  static ValueTask<Double> doStuff(double part, Task<Item> thing) {
    return new ValueTask<>(Deferred_ScienceMethods.INSTANCE.call(1, part, Node.of(thing)));
  }

  /**
   * Defers {@link Science#doStuff(double, Item)}.
   */
  static ValueTask<Double> doStuff(Task<Double> part, Item thing) {
    return new ValueTask<>(Deferred_ScienceMethods.INSTANCE.call(1, Node.of(part), thing));
  }

  /**
   * Defers {@link Science#doStuff(double, Item)}.
   */
  static ValueTask<Double> doStuff(Task<Double> part, Task<Item> thing) {
    return new ValueTask<>(Deferred_ScienceMethods.INSTANCE.call(1, Node.of(part), Node.of(thing)));
  }

  /**
   * Defers {@link Science#sum(double[])}.
   */
  public static ValueTask<Double> sum(double[] samples) {
    return new ValueTask<>(Deferred_ScienceMethods.INSTANCE.call(2, samples));
  }

  /**
   * Defers {@link Science#sum(double[])}.
   */
  public static ValueTask<Double> sum(Task<double[]> samples) {
    return new ValueTask<>(Deferred_ScienceMethods.INSTANCE.call(2, Node.of(samples)));
  }
}
