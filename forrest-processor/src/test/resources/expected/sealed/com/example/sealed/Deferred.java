package com.example.sealed;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.CallNode;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Drawing#echo(Drawing.Shape)}. */
  public static ValueTask<Drawing.Shape> echo(Drawing.Shape shape) {
    return new ValueTask<Drawing.Shape>(new CallNode(Deferred_DrawingMethods.INSTANCE, 0, 0b0,
        shape));
  }

  /** Defers {@link Drawing#echo(Drawing.Shape)}. */
  public static ValueTask<Drawing.Shape> echo(Task<? extends Drawing.Shape> shape) {
    return new ValueTask<Drawing.Shape>(new CallNode(Deferred_DrawingMethods.INSTANCE, 0, 0b1,
        shape));
  }

  /** Defers {@link Drawing#polygons(Drawing, Map)}. */
  public static ListTask<Drawing.Polygon, ValueTask<Drawing.Polygon>> polygons(Drawing drawing,
      Map<Drawing.Preset, Drawing.Polygon> map) {
    return new ListTask<Drawing.Polygon, ValueTask<Drawing.Polygon>>(
        new CallNode(Deferred_DrawingMethods.INSTANCE, 1, 0b00, drawing, map),
        ValueTask<Drawing.Polygon>::new);
  }

  /** Defers {@link Drawing#polygons(Drawing, Map)}. */
  public static ListTask<Drawing.Polygon, ValueTask<Drawing.Polygon>> polygons(Drawing drawing,
      Task<? extends Map<Drawing.Preset, Drawing.Polygon>> map) {
    return new ListTask<Drawing.Polygon, ValueTask<Drawing.Polygon>>(
        new CallNode(Deferred_DrawingMethods.INSTANCE, 1, 0b01, drawing, map),
        ValueTask<Drawing.Polygon>::new);
  }

  /** Defers {@link Drawing#polygons(Drawing, Map)}. */
  public static ListTask<Drawing.Polygon, ValueTask<Drawing.Polygon>> polygons(
      Task<Drawing> drawing, Map<Drawing.Preset, Drawing.Polygon> map) {
    return new ListTask<Drawing.Polygon, ValueTask<Drawing.Polygon>>(
        new CallNode(Deferred_DrawingMethods.INSTANCE, 1, 0b10, drawing, map),
        ValueTask<Drawing.Polygon>::new);
  }

  /** Defers {@link Drawing#polygons(Drawing, Map)}. */
  public static ListTask<Drawing.Polygon, ValueTask<Drawing.Polygon>> polygons(
      Task<Drawing> drawing, Task<? extends Map<Drawing.Preset, Drawing.Polygon>> map) {
    return new ListTask<Drawing.Polygon, ValueTask<Drawing.Polygon>>(
        new CallNode(Deferred_DrawingMethods.INSTANCE, 1, 0b11, drawing, map),
        ValueTask<Drawing.Polygon>::new);
  }

  /** Defers {@link Drawing.Shape#area()}. */
  public static ValueTask<Double> area(Drawing.Shape receiver) {
    return new ValueTask<Double>(new CallNode(Deferred_ShapeMethods.INSTANCE, 0, 0b0, receiver));
  }

  /** Defers {@link Drawing.Shape#area()}. */
  public static ValueTask<Double> area(Task<? extends Drawing.Shape> receiver) {
    return new ValueTask<Double>(new CallNode(Deferred_ShapeMethods.INSTANCE, 0, 0b1, receiver));
  }

  /** Defers {@link Drawing.Shape#twice()}. */
  public static ValueTask<Drawing.Shape> twice(Drawing.Shape receiver) {
    return new ValueTask<Drawing.Shape>(new CallNode(Deferred_ShapeMethods.INSTANCE, 1, 0b0,
        receiver));
  }

  /** Defers {@link Drawing.Shape#twice()}. */
  public static ValueTask<Drawing.Shape> twice(Task<? extends Drawing.Shape> receiver) {
    return new ValueTask<Drawing.Shape>(new CallNode(Deferred_ShapeMethods.INSTANCE, 1, 0b1,
        receiver));
  }
}
