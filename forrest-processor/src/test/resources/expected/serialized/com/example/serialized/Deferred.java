package com.example.serialized;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.CallNode;
import java.util.ArrayList;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Shapes#turn(Shapes.Shape, double)}. */
  static ValueTask<Shapes.Shape> turn(Shapes.Shape shape, double angle) {
    return new ValueTask<Shapes.Shape>(new CallNode(Deferred_ShapesMethods.INSTANCE, 0, 0b00, shape,
        angle));
  }

  /** Defers {@link Shapes#turn(Shapes.Shape, double)}. */
  static ValueTask<Shapes.Shape> turn(Shapes.Shape shape, Task<Double> angle) {
    return new ValueTask<Shapes.Shape>(new CallNode(Deferred_ShapesMethods.INSTANCE, 0, 0b01, shape,
        angle));
  }

  /** Defers {@link Shapes#turn(Shapes.Shape, double)}. */
  static ValueTask<Shapes.Shape> turn(Task<? extends Shapes.Shape> shape, double angle) {
    return new ValueTask<Shapes.Shape>(new CallNode(Deferred_ShapesMethods.INSTANCE, 0, 0b10, shape,
        angle));
  }

  /** Defers {@link Shapes#turn(Shapes.Shape, double)}. */
  static ValueTask<Shapes.Shape> turn(Task<? extends Shapes.Shape> shape, Task<Double> angle) {
    return new ValueTask<Shapes.Shape>(new CallNode(Deferred_ShapesMethods.INSTANCE, 0, 0b11, shape,
        angle));
  }

  /** Defers {@link Shapes#draw(ArrayList, Shapes.Corner[])}. */
  static ValueTask<Void> draw(ArrayList<? extends Shapes.Corner> corners, Shapes.Corner[] more) {
    return new ValueTask<Void>(new CallNode(Deferred_ShapesMethods.INSTANCE, 1, 0b00, corners,
        more));
  }

  /** Defers {@link Shapes#draw(ArrayList, Shapes.Corner[])}. */
  static ValueTask<Void> draw(ArrayList<? extends Shapes.Corner> corners,
      Task<? extends Shapes.Corner[]> more) {
    return new ValueTask<Void>(new CallNode(Deferred_ShapesMethods.INSTANCE, 1, 0b01, corners,
        more));
  }

  /** Defers {@link Shapes#draw(ArrayList, Shapes.Corner[])}. */
  static ValueTask<Void> draw(Task<? extends ArrayList<? extends Shapes.Corner>> corners,
      Shapes.Corner[] more) {
    return new ValueTask<Void>(new CallNode(Deferred_ShapesMethods.INSTANCE, 1, 0b10, corners,
        more));
  }

  /** Defers {@link Shapes#draw(ArrayList, Shapes.Corner[])}. */
  static ValueTask<Void> draw(Task<? extends ArrayList<? extends Shapes.Corner>> corners,
      Task<? extends Shapes.Corner[]> more) {
    return new ValueTask<Void>(new CallNode(Deferred_ShapesMethods.INSTANCE, 1, 0b11, corners,
        more));
  }
}
