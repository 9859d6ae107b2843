package com.example.annotated;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.codec.CallNode;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Annotated#item(Annotated.Item, List, Map)}. */
  static DeferredItem item(Annotated.Item item, List<Annotated.Item> items,
      Map<? extends String, ? extends List<Annotated.Item>> byName) {
    return new DeferredItem(new CallNode(Deferred_AnnotatedMethods.INSTANCE, 0, 0b000, item, items,
        byName));
  }

  /** Defers {@link Annotated#item(Annotated.Item, List, Map)}. */
  static DeferredItem item(Annotated.Item item, List<Annotated.Item> items,
      Task<? extends Map<? extends String, ? extends List<Annotated.Item>>> byName) {
    return new DeferredItem(new CallNode(Deferred_AnnotatedMethods.INSTANCE, 0, 0b001, item, items,
        byName));
  }

  /** Defers {@link Annotated#item(Annotated.Item, List, Map)}. */
  static DeferredItem item(Annotated.Item item, Task<? extends List<Annotated.Item>> items,
      Map<? extends String, ? extends List<Annotated.Item>> byName) {
    return new DeferredItem(new CallNode(Deferred_AnnotatedMethods.INSTANCE, 0, 0b010, item, items,
        byName));
  }

  /** Defers {@link Annotated#item(Annotated.Item, List, Map)}. */
  static DeferredItem item(Annotated.Item item, Task<? extends List<Annotated.Item>> items,
      Task<? extends Map<? extends String, ? extends List<Annotated.Item>>> byName) {
    return new DeferredItem(new CallNode(Deferred_AnnotatedMethods.INSTANCE, 0, 0b011, item, items,
        byName));
  }

  /** Defers {@link Annotated#item(Annotated.Item, List, Map)}. */
  static DeferredItem item(Task<Annotated.Item> item, List<Annotated.Item> items,
      Map<? extends String, ? extends List<Annotated.Item>> byName) {
    return new DeferredItem(new CallNode(Deferred_AnnotatedMethods.INSTANCE, 0, 0b100, item, items,
        byName));
  }

  /** Defers {@link Annotated#item(Annotated.Item, List, Map)}. */
  static DeferredItem item(Task<Annotated.Item> item, List<Annotated.Item> items,
      Task<? extends Map<? extends String, ? extends List<Annotated.Item>>> byName) {
    return new DeferredItem(new CallNode(Deferred_AnnotatedMethods.INSTANCE, 0, 0b101, item, items,
        byName));
  }

  /** Defers {@link Annotated#item(Annotated.Item, List, Map)}. */
  static DeferredItem item(Task<Annotated.Item> item, Task<? extends List<Annotated.Item>> items,
      Map<? extends String, ? extends List<Annotated.Item>> byName) {
    return new DeferredItem(new CallNode(Deferred_AnnotatedMethods.INSTANCE, 0, 0b110, item, items,
        byName));
  }

  /** Defers {@link Annotated#item(Annotated.Item, List, Map)}. */
  static DeferredItem item(Task<Annotated.Item> item, Task<? extends List<Annotated.Item>> items,
      Task<? extends Map<? extends String, ? extends List<Annotated.Item>>> byName) {
    return new DeferredItem(new CallNode(Deferred_AnnotatedMethods.INSTANCE, 0, 0b111, item, items,
        byName));
  }

  /** Defers {@link Annotated#pairs(Annotated.Pair, int[], Integer[])}. */
  static ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt> pairs(
      Annotated.Pair<Integer, Annotated.Item> pair, int[] numbers, Integer[] boxes) {
    return new ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt>(
        new CallNode(Deferred_AnnotatedMethods.INSTANCE, 1, 0b000, pair, numbers, boxes),
        DeferredPairOfStringAndInt::new);
  }

  /** Defers {@link Annotated#pairs(Annotated.Pair, int[], Integer[])}. */
  static ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt> pairs(
      Annotated.Pair<Integer, Annotated.Item> pair, int[] numbers, Task<Integer[]> boxes) {
    return new ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt>(
        new CallNode(Deferred_AnnotatedMethods.INSTANCE, 1, 0b001, pair, numbers, boxes),
        DeferredPairOfStringAndInt::new);
  }

  /** Defers {@link Annotated#pairs(Annotated.Pair, int[], Integer[])}. */
  static ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt> pairs(
      Annotated.Pair<Integer, Annotated.Item> pair, Task<int[]> numbers, Integer[] boxes) {
    return new ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt>(
        new CallNode(Deferred_AnnotatedMethods.INSTANCE, 1, 0b010, pair, numbers, boxes),
        DeferredPairOfStringAndInt::new);
  }

  /** Defers {@link Annotated#pairs(Annotated.Pair, int[], Integer[])}. */
  static ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt> pairs(
      Annotated.Pair<Integer, Annotated.Item> pair, Task<int[]> numbers, Task<Integer[]> boxes) {
    return new ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt>(
        new CallNode(Deferred_AnnotatedMethods.INSTANCE, 1, 0b011, pair, numbers, boxes),
        DeferredPairOfStringAndInt::new);
  }

  /** Defers {@link Annotated#pairs(Annotated.Pair, int[], Integer[])}. */
  static ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt> pairs(
      Task<? extends Annotated.Pair<Integer, Annotated.Item>> pair, int[] numbers,
      Integer[] boxes) {
    return new ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt>(
        new CallNode(Deferred_AnnotatedMethods.INSTANCE, 1, 0b100, pair, numbers, boxes),
        DeferredPairOfStringAndInt::new);
  }

  /** Defers {@link Annotated#pairs(Annotated.Pair, int[], Integer[])}. */
  static ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt> pairs(
      Task<? extends Annotated.Pair<Integer, Annotated.Item>> pair, int[] numbers,
      Task<Integer[]> boxes) {
    return new ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt>(
        new CallNode(Deferred_AnnotatedMethods.INSTANCE, 1, 0b101, pair, numbers, boxes),
        DeferredPairOfStringAndInt::new);
  }

  /** Defers {@link Annotated#pairs(Annotated.Pair, int[], Integer[])}. */
  static ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt> pairs(
      Task<? extends Annotated.Pair<Integer, Annotated.Item>> pair, Task<int[]> numbers,
      Integer[] boxes) {
    return new ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt>(
        new CallNode(Deferred_AnnotatedMethods.INSTANCE, 1, 0b110, pair, numbers, boxes),
        DeferredPairOfStringAndInt::new);
  }

  /** Defers {@link Annotated#pairs(Annotated.Pair, int[], Integer[])}. */
  static ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt> pairs(
      Task<? extends Annotated.Pair<Integer, Annotated.Item>> pair, Task<int[]> numbers,
      Task<Integer[]> boxes) {
    return new ListTask<Annotated.Pair<String, Integer>, DeferredPairOfStringAndInt>(
        new CallNode(Deferred_AnnotatedMethods.INSTANCE, 1, 0b111, pair, numbers, boxes),
        DeferredPairOfStringAndInt::new);
  }

  /** Defers {@link Annotated#same(Annotated.Item)}. */
  static <T extends Annotated.Item> DeferredItem same(T value) {
    return new DeferredItem(new CallNode(Deferred_AnnotatedMethods.INSTANCE, 2, 0b0, value));
  }

  /** Defers {@link Annotated#same(Annotated.Item)}. */
  static <T extends Annotated.Item> DeferredItem same(Task<T> value) {
    return new DeferredItem(new CallNode(Deferred_AnnotatedMethods.INSTANCE, 2, 0b1, value));
  }
}
