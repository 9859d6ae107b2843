package com.example.siblings;

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

  /** Defers {@link Siblings#area(Siblings.Shape, Siblings.Signal)}. */
  static ValueTask<Double> area(Siblings.Shape shape, Siblings.Signal signal) {
    return new ValueTask<Double>(new CallNode(Deferred_SiblingsMethods.INSTANCE, 0, 0b00, shape,
        signal));
  }

  /** Defers {@link Siblings#area(Siblings.Shape, Siblings.Signal)}. */
  static ValueTask<Double> area(Siblings.Shape shape, Task<? extends Siblings.Signal> signal) {
    return new ValueTask<Double>(new CallNode(Deferred_SiblingsMethods.INSTANCE, 0, 0b01, shape,
        signal));
  }

  /** Defers {@link Siblings#area(Siblings.Shape, Siblings.Signal)}. */
  static ValueTask<Double> area(Task<? extends Siblings.Shape> shape, Siblings.Signal signal) {
    return new ValueTask<Double>(new CallNode(Deferred_SiblingsMethods.INSTANCE, 0, 0b10, shape,
        signal));
  }

  /** Defers {@link Siblings#area(Siblings.Shape, Siblings.Signal)}. */
  static ValueTask<Double> area(Task<? extends Siblings.Shape> shape,
      Task<? extends Siblings.Signal> signal) {
    return new ValueTask<Double>(new CallNode(Deferred_SiblingsMethods.INSTANCE, 0, 0b11, shape,
        signal));
  }

  /** Defers {@link Siblings#power(Siblings.Power, Siblings.Color)}. */
  static ValueTask<Siblings.Power> power(Siblings.Power power, Siblings.Color color) {
    return new ValueTask<Siblings.Power>(new CallNode(Deferred_SiblingsMethods.INSTANCE, 1, 0b00,
        power, color));
  }

  /** Defers {@link Siblings#power(Siblings.Power, Siblings.Color)}. */
  static ValueTask<Siblings.Power> power(Siblings.Power power, Task<Siblings.Color> color) {
    return new ValueTask<Siblings.Power>(new CallNode(Deferred_SiblingsMethods.INSTANCE, 1, 0b01,
        power, color));
  }

  /** Defers {@link Siblings#power(Siblings.Power, Siblings.Color)}. */
  static ValueTask<Siblings.Power> power(Task<Siblings.Power> power, Siblings.Color color) {
    return new ValueTask<Siblings.Power>(new CallNode(Deferred_SiblingsMethods.INSTANCE, 1, 0b10,
        power, color));
  }

  /** Defers {@link Siblings#power(Siblings.Power, Siblings.Color)}. */
  static ValueTask<Siblings.Power> power(Task<Siblings.Power> power, Task<Siblings.Color> color) {
    return new ValueTask<Siblings.Power>(new CallNode(Deferred_SiblingsMethods.INSTANCE, 1, 0b11,
        power, color));
  }

  /** Defers {@link Siblings#interval(Siblings.Interval)}. */
  static ValueTask<Siblings.Interval<Integer>> interval(Siblings.Interval<Double> interval) {
    return new ValueTask<Siblings.Interval<Integer>>(new CallNode(Deferred_SiblingsMethods.INSTANCE,
        2, 0b0, interval));
  }

  /** Defers {@link Siblings#interval(Siblings.Interval)}. */
  static ValueTask<Siblings.Interval<Integer>> interval(
      Task<? extends Siblings.Interval<Double>> interval) {
    return new ValueTask<Siblings.Interval<Integer>>(new CallNode(Deferred_SiblingsMethods.INSTANCE,
        2, 0b1, interval));
  }

  /** Defers {@link Siblings#box(Siblings.Box)}. */
  static ValueTask<Siblings.Box<Siblings.Box<String>>> box(Siblings.Box<Siblings.Box<String>> box) {
    return new ValueTask<Siblings.Box<Siblings.Box<String>>>(
        new CallNode(Deferred_SiblingsMethods.INSTANCE, 3, 0b0, box));
  }

  /** Defers {@link Siblings#box(Siblings.Box)}. */
  static ValueTask<Siblings.Box<Siblings.Box<String>>> box(
      Task<? extends Siblings.Box<Siblings.Box<String>>> box) {
    return new ValueTask<Siblings.Box<Siblings.Box<String>>>(
        new CallNode(Deferred_SiblingsMethods.INSTANCE, 3, 0b1, box));
  }
}
