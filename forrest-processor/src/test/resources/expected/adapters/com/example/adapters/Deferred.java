package com.example.adapters;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.CallNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Adapters#move(Star, Box, AtomicLong)}. */
  static ValueTask<Star> move(Star star, Box<Star> box, AtomicLong count) {
    return new ValueTask<Star>(new CallNode(Deferred_AdaptersMethods.INSTANCE, 0, 0b000, star, box,
        count));
  }

  /** Defers {@link Adapters#move(Star, Box, AtomicLong)}. */
  static ValueTask<Star> move(Star star, Box<Star> box, Task<? extends AtomicLong> count) {
    return new ValueTask<Star>(new CallNode(Deferred_AdaptersMethods.INSTANCE, 0, 0b001, star, box,
        count));
  }

  /** Defers {@link Adapters#move(Star, Box, AtomicLong)}. */
  static ValueTask<Star> move(Star star, Task<? extends Box<Star>> box, AtomicLong count) {
    return new ValueTask<Star>(new CallNode(Deferred_AdaptersMethods.INSTANCE, 0, 0b010, star, box,
        count));
  }

  /** Defers {@link Adapters#move(Star, Box, AtomicLong)}. */
  static ValueTask<Star> move(Star star, Task<? extends Box<Star>> box,
      Task<? extends AtomicLong> count) {
    return new ValueTask<Star>(new CallNode(Deferred_AdaptersMethods.INSTANCE, 0, 0b011, star, box,
        count));
  }

  /** Defers {@link Adapters#move(Star, Box, AtomicLong)}. */
  static ValueTask<Star> move(Task<Star> star, Box<Star> box, AtomicLong count) {
    return new ValueTask<Star>(new CallNode(Deferred_AdaptersMethods.INSTANCE, 0, 0b100, star, box,
        count));
  }

  /** Defers {@link Adapters#move(Star, Box, AtomicLong)}. */
  static ValueTask<Star> move(Task<Star> star, Box<Star> box, Task<? extends AtomicLong> count) {
    return new ValueTask<Star>(new CallNode(Deferred_AdaptersMethods.INSTANCE, 0, 0b101, star, box,
        count));
  }

  /** Defers {@link Adapters#move(Star, Box, AtomicLong)}. */
  static ValueTask<Star> move(Task<Star> star, Task<? extends Box<Star>> box, AtomicLong count) {
    return new ValueTask<Star>(new CallNode(Deferred_AdaptersMethods.INSTANCE, 0, 0b110, star, box,
        count));
  }

  /** Defers {@link Adapters#move(Star, Box, AtomicLong)}. */
  static ValueTask<Star> move(Task<Star> star, Task<? extends Box<Star>> box,
      Task<? extends AtomicLong> count) {
    return new ValueTask<Star>(new CallNode(Deferred_AdaptersMethods.INSTANCE, 0, 0b111, star, box,
        count));
  }

  /** Defers {@link Adapters#count(Adapters.Stars, List)}. */
  static DeferredStars count(Adapters.Stars stars, List<AtomicLong> counts) {
    return new DeferredStars(new CallNode(Deferred_AdaptersMethods.INSTANCE, 1, 0b00, stars,
        counts));
  }

  /** Defers {@link Adapters#count(Adapters.Stars, List)}. */
  static DeferredStars count(Adapters.Stars stars, Task<? extends List<AtomicLong>> counts) {
    return new DeferredStars(new CallNode(Deferred_AdaptersMethods.INSTANCE, 1, 0b01, stars,
        counts));
  }

  /** Defers {@link Adapters#count(Adapters.Stars, List)}. */
  static DeferredStars count(Task<Adapters.Stars> stars, List<AtomicLong> counts) {
    return new DeferredStars(new CallNode(Deferred_AdaptersMethods.INSTANCE, 1, 0b10, stars,
        counts));
  }

  /** Defers {@link Adapters#count(Adapters.Stars, List)}. */
  static DeferredStars count(Task<Adapters.Stars> stars, Task<? extends List<AtomicLong>> counts) {
    return new DeferredStars(new CallNode(Deferred_AdaptersMethods.INSTANCE, 1, 0b11, stars,
        counts));
  }
}
