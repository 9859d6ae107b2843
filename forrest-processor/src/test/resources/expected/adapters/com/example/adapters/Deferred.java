package com.example.adapters;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
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

  /**
   * Defers {@link Adapters#move(Star, Box, AtomicLong)}.
   */
  static ValueTask<Star> move(Star star, Box<Star> box, AtomicLong count) {
    return new ValueTask<>(Deferred_AdaptersMethods.INSTANCE.call(0, star, box, count));
  }

  /**
   * Defers {@link Adapters#move(Star, Box, AtomicLong)}.
   */
  static ValueTask<Star> move(Star star, Box<Star> box, Task<? extends AtomicLong> count) {
    return new ValueTask<>(Deferred_AdaptersMethods.INSTANCE.call(0, star, box, Node.of(count)));
  }

  /**
   * Defers {@link Adapters#move(Star, Box, AtomicLong)}.
   */
  static ValueTask<Star> move(Star star, Task<? extends Box<Star>> box, AtomicLong count) {
    return new ValueTask<>(Deferred_AdaptersMethods.INSTANCE.call(0, star, Node.of(box), count));
  }

  /**
   * Defers {@link Adapters#move(Star, Box, AtomicLong)}.
   */
  static ValueTask<Star> move(Star star, Task<? extends Box<Star>> box,
      Task<? extends AtomicLong> count) {
    return new ValueTask<>(Deferred_AdaptersMethods.INSTANCE.call(0, star, Node.of(box),
        Node.of(count)));
  }

  /**
   * Defers {@link Adapters#move(Star, Box, AtomicLong)}.
   */
  static ValueTask<Star> move(Task<Star> star, Box<Star> box, AtomicLong count) {
    return new ValueTask<>(Deferred_AdaptersMethods.INSTANCE.call(0, Node.of(star), box, count));
  }

  /**
   * Defers {@link Adapters#move(Star, Box, AtomicLong)}.
   */
  static ValueTask<Star> move(Task<Star> star, Box<Star> box, Task<? extends AtomicLong> count) {
    return new ValueTask<>(Deferred_AdaptersMethods.INSTANCE.call(0, Node.of(star), box,
        Node.of(count)));
  }

  /**
   * Defers {@link Adapters#move(Star, Box, AtomicLong)}.
   */
  static ValueTask<Star> move(Task<Star> star, Task<? extends Box<Star>> box, AtomicLong count) {
    return new ValueTask<>(Deferred_AdaptersMethods.INSTANCE.call(0, Node.of(star), Node.of(box),
        count));
  }

  /**
   * Defers {@link Adapters#move(Star, Box, AtomicLong)}.
   */
  static ValueTask<Star> move(Task<Star> star, Task<? extends Box<Star>> box,
      Task<? extends AtomicLong> count) {
    return new ValueTask<>(Deferred_AdaptersMethods.INSTANCE.call(0, Node.of(star), Node.of(box),
        Node.of(count)));
  }

  /**
   * Defers {@link Adapters#count(Adapters.Stars, List)}.
   */
  static DeferredStars count(Adapters.Stars stars, List<AtomicLong> counts) {
    return new DeferredStars(Deferred_AdaptersMethods.INSTANCE.call(1, stars, counts));
  }

  /**
   * Defers {@link Adapters#count(Adapters.Stars, List)}.
   */
  static DeferredStars count(Adapters.Stars stars, Task<? extends List<AtomicLong>> counts) {
    return new DeferredStars(Deferred_AdaptersMethods.INSTANCE.call(1, stars, Node.of(counts)));
  }

  /**
   * Defers {@link Adapters#count(Adapters.Stars, List)}.
   */
  static DeferredStars count(Task<Adapters.Stars> stars, List<AtomicLong> counts) {
    return new DeferredStars(Deferred_AdaptersMethods.INSTANCE.call(1, Node.of(stars), counts));
  }

  /**
   * Defers {@link Adapters#count(Adapters.Stars, List)}.
   */
  static DeferredStars count(Task<Adapters.Stars> stars, Task<? extends List<AtomicLong>> counts) {
    return new DeferredStars(Deferred_AdaptersMethods.INSTANCE.call(1, Node.of(stars),
        Node.of(counts)));
  }
}
