package com.example.sealed;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred {
  private Deferred() {
  }

  /**
   * Defers {@link Drawing#echo(Drawing.Shape)}.
   */
  public static ValueTask<Drawing.Shape> echo(Drawing.Shape shape) {
    return new ValueTask<>(Deferred_DrawingMethods.INSTANCE.call(0, shape));
  }

  /**
   * Defers {@link Drawing#echo(Drawing.Shape)}.
   */
  public static ValueTask<Drawing.Shape> echo(Task<? extends Drawing.Shape> shape) {
    return new ValueTask<>(Deferred_DrawingMethods.INSTANCE.call(0, Node.of(shape)));
  }

  /**
   * Defers {@link Drawing#polygons(Drawing, Map)}.
   */
  public static ListTask<Drawing.Polygon, ValueTask<Drawing.Polygon>> polygons(Drawing drawing,
      Map<Drawing.Preset, Drawing.Polygon> map) {
    return new ListTask<>(Deferred_DrawingMethods.INSTANCE.call(1, drawing, map), ValueTask::new);
  }

  /**
   * Defers {@link Drawing#polygons(Drawing, Map)}.
   */
  public static ListTask<Drawing.Polygon, ValueTask<Drawing.Polygon>> polygons(Drawing drawing,
      Task<? extends Map<Drawing.Preset, Drawing.Polygon>> map) {
    return new ListTask<>(Deferred_DrawingMethods.INSTANCE.call(1, drawing, Node.of(map)),
        ValueTask::new);
  }

  /**
   * Defers {@link Drawing#polygons(Drawing, Map)}.
   */
  public static ListTask<Drawing.Polygon, ValueTask<Drawing.Polygon>> polygons(
      Task<Drawing> drawing, Map<Drawing.Preset, Drawing.Polygon> map) {
    return new ListTask<>(Deferred_DrawingMethods.INSTANCE.call(1, Node.of(drawing), map),
        ValueTask::new);
  }

  /**
   * Defers {@link Drawing#polygons(Drawing, Map)}.
   */
  public static ListTask<Drawing.Polygon, ValueTask<Drawing.Polygon>> polygons(
      Task<Drawing> drawing, Task<? extends Map<Drawing.Preset, Drawing.Polygon>> map) {
    return new ListTask<>(Deferred_DrawingMethods.INSTANCE.call(1, Node.of(drawing), Node.of(map)),
        ValueTask::new);
  }

  /**
   * Defers {@link Drawing.Shape#area()}.
   */
  public static ValueTask<Double> area(Drawing.Shape receiver) {
    return new ValueTask<>(Deferred_ShapeMethods.INSTANCE.call(0, receiver));
  }

  /**
   * Defers {@link Drawing.Shape#area()}.
   */
  public static ValueTask<Double> area(Task<? extends Drawing.Shape> receiver) {
    return new ValueTask<>(Deferred_ShapeMethods.INSTANCE.call(0, Node.of(receiver)));
  }

  /**
   * Defers {@link Drawing.Shape#twice()}.
   */
  public static ValueTask<Drawing.Shape> twice(Drawing.Shape receiver) {
    return new ValueTask<>(Deferred_ShapeMethods.INSTANCE.call(1, receiver));
  }

  /**
   * Defers {@link Drawing.Shape#twice()}.
   */
  public static ValueTask<Drawing.Shape> twice(Task<? extends Drawing.Shape> receiver) {
    return new ValueTask<>(Deferred_ShapeMethods.INSTANCE.call(1, Node.of(receiver)));
  }
}
