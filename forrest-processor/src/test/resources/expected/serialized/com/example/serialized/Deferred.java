package com.example.serialized;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import java.util.ArrayList;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred {
  private Deferred() {
  }

  /**
   * Defers {@link Shapes#turn(Shapes.Shape, double)}.
   */
  static ValueTask<Shapes.Shape> turn(Shapes.Shape shape, double angle) {
    return new ValueTask<>(Deferred_ShapesMethods.INSTANCE.call(0, shape, angle));
  }

  /**
   * Defers {@link Shapes#turn(Shapes.Shape, double)}.
   */
  static ValueTask<Shapes.Shape> turn(Shapes.Shape shape, Task<Double> angle) {
    return new ValueTask<>(Deferred_ShapesMethods.INSTANCE.call(0, shape, Node.of(angle)));
  }

  /**
   * Defers {@link Shapes#turn(Shapes.Shape, double)}.
   */
  static ValueTask<Shapes.Shape> turn(Task<? extends Shapes.Shape> shape, double angle) {
    return new ValueTask<>(Deferred_ShapesMethods.INSTANCE.call(0, Node.of(shape), angle));
  }

  /**
   * Defers {@link Shapes#turn(Shapes.Shape, double)}.
   */
  static ValueTask<Shapes.Shape> turn(Task<? extends Shapes.Shape> shape, Task<Double> angle) {
    return new ValueTask<>(Deferred_ShapesMethods.INSTANCE.call(0, Node.of(shape), Node.of(angle)));
  }

  /**
   * Defers {@link Shapes#draw(ArrayList, Shapes.Corner[])}.
   */
  static ValueTask<Void> draw(ArrayList<? extends Shapes.Corner> corners, Shapes.Corner[] more) {
    return new ValueTask<>(Deferred_ShapesMethods.INSTANCE.call(1, corners, more));
  }

  /**
   * Defers {@link Shapes#draw(ArrayList, Shapes.Corner[])}.
   */
  static ValueTask<Void> draw(ArrayList<? extends Shapes.Corner> corners,
      Task<? extends Shapes.Corner[]> more) {
    return new ValueTask<>(Deferred_ShapesMethods.INSTANCE.call(1, corners, Node.of(more)));
  }

  /**
   * Defers {@link Shapes#draw(ArrayList, Shapes.Corner[])}.
   */
  static ValueTask<Void> draw(Task<? extends ArrayList<? extends Shapes.Corner>> corners,
      Shapes.Corner[] more) {
    return new ValueTask<>(Deferred_ShapesMethods.INSTANCE.call(1, Node.of(corners), more));
  }

  /**
   * Defers {@link Shapes#draw(ArrayList, Shapes.Corner[])}.
   */
  static ValueTask<Void> draw(Task<? extends ArrayList<? extends Shapes.Corner>> corners,
      Task<? extends Shapes.Corner[]> more) {
    return new ValueTask<>(Deferred_ShapesMethods.INSTANCE.call(1, Node.of(corners),
        Node.of(more)));
  }
}
