package com.example.corners;

import dev.forrest.Task;
import dev.forrest.codec.CallNode;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Corners#ordered(Corners.Ordered, Corners.Bounded)}. */
  public static DeferredOrderedOfString ordered(Corners.Ordered<String> ordered,
      Corners.Bounded<?> bounded) {
    return new DeferredOrderedOfString(new CallNode(Deferred_CornersMethods.INSTANCE, 0, 0b00,
        ordered, bounded));
  }

  /** Defers {@link Corners#ordered(Corners.Ordered, Corners.Bounded)}. */
  public static DeferredOrderedOfString ordered(Corners.Ordered<String> ordered,
      Task<? extends Corners.Bounded<?>> bounded) {
    return new DeferredOrderedOfString(new CallNode(Deferred_CornersMethods.INSTANCE, 0, 0b01,
        ordered, bounded));
  }

  /** Defers {@link Corners#ordered(Corners.Ordered, Corners.Bounded)}. */
  public static DeferredOrderedOfString ordered(Task<? extends Corners.Ordered<String>> ordered,
      Corners.Bounded<?> bounded) {
    return new DeferredOrderedOfString(new CallNode(Deferred_CornersMethods.INSTANCE, 0, 0b10,
        ordered, bounded));
  }

  /** Defers {@link Corners#ordered(Corners.Ordered, Corners.Bounded)}. */
  public static DeferredOrderedOfString ordered(Task<? extends Corners.Ordered<String>> ordered,
      Task<? extends Corners.Bounded<?>> bounded) {
    return new DeferredOrderedOfString(new CallNode(Deferred_CornersMethods.INSTANCE, 0, 0b11,
        ordered, bounded));
  }

  /** Defers {@link Corners#sub(Corners.Sub, Corners.Top, List)}. */
  static DeferredSub sub(Corners.Sub sub, Corners.Top<String> top,
      List<Corners.Top<Integer>> tops) {
    return new DeferredSub(new CallNode(Deferred_CornersMethods.INSTANCE, 1, 0b000, sub, top,
        tops));
  }

  /** Defers {@link Corners#sub(Corners.Sub, Corners.Top, List)}. */
  static DeferredSub sub(Corners.Sub sub, Corners.Top<String> top,
      Task<? extends List<Corners.Top<Integer>>> tops) {
    return new DeferredSub(new CallNode(Deferred_CornersMethods.INSTANCE, 1, 0b001, sub, top,
        tops));
  }

  /** Defers {@link Corners#sub(Corners.Sub, Corners.Top, List)}. */
  static DeferredSub sub(Corners.Sub sub, Task<? extends Corners.Top<String>> top,
      List<Corners.Top<Integer>> tops) {
    return new DeferredSub(new CallNode(Deferred_CornersMethods.INSTANCE, 1, 0b010, sub, top,
        tops));
  }

  /** Defers {@link Corners#sub(Corners.Sub, Corners.Top, List)}. */
  static DeferredSub sub(Corners.Sub sub, Task<? extends Corners.Top<String>> top,
      Task<? extends List<Corners.Top<Integer>>> tops) {
    return new DeferredSub(new CallNode(Deferred_CornersMethods.INSTANCE, 1, 0b011, sub, top,
        tops));
  }

  /** Defers {@link Corners#sub(Corners.Sub, Corners.Top, List)}. */
  static DeferredSub sub(Task<Corners.Sub> sub, Corners.Top<String> top,
      List<Corners.Top<Integer>> tops) {
    return new DeferredSub(new CallNode(Deferred_CornersMethods.INSTANCE, 1, 0b100, sub, top,
        tops));
  }

  /** Defers {@link Corners#sub(Corners.Sub, Corners.Top, List)}. */
  static DeferredSub sub(Task<Corners.Sub> sub, Corners.Top<String> top,
      Task<? extends List<Corners.Top<Integer>>> tops) {
    return new DeferredSub(new CallNode(Deferred_CornersMethods.INSTANCE, 1, 0b101, sub, top,
        tops));
  }

  /** Defers {@link Corners#sub(Corners.Sub, Corners.Top, List)}. */
  static DeferredSub sub(Task<Corners.Sub> sub, Task<? extends Corners.Top<String>> top,
      List<Corners.Top<Integer>> tops) {
    return new DeferredSub(new CallNode(Deferred_CornersMethods.INSTANCE, 1, 0b110, sub, top,
        tops));
  }

  /** Defers {@link Corners#sub(Corners.Sub, Corners.Top, List)}. */
  static DeferredSub sub(Task<Corners.Sub> sub, Task<? extends Corners.Top<String>> top,
      Task<? extends List<Corners.Top<Integer>>> tops) {
    return new DeferredSub(new CallNode(Deferred_CornersMethods.INSTANCE, 1, 0b111, sub, top,
        tops));
  }
}
