package com.example.generics;

import dev.forrest.ListTask;
import dev.forrest.MapTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.CallNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Generics#echo(Generics.Pair)}. */
  static DeferredPairOfStringAndListOfPairOfIntAndDoubleArray echo(
      Generics.Pair<String, List<Generics.Pair<Integer, double[]>>> pair) {
    return new DeferredPairOfStringAndListOfPairOfIntAndDoubleArray(
        new CallNode(Deferred_GenericsMethods.INSTANCE, 0, 0b0, pair));
  }

  /** Defers {@link Generics#echo(Generics.Pair)}. */
  static DeferredPairOfStringAndListOfPairOfIntAndDoubleArray echo(
      Task<? extends Generics.Pair<String, List<Generics.Pair<Integer, double[]>>>> pair) {
    return new DeferredPairOfStringAndListOfPairOfIntAndDoubleArray(
        new CallNode(Deferred_GenericsMethods.INSTANCE, 0, 0b1, pair));
  }

  /** Defers {@link Generics#map(Generics.Pair)}. */
  static MapTask<String, Generics.Pair<String, Integer>, DeferredPairOfStringAndInt> map(
      Generics.Pair<? extends Generics.Pair<String, Integer>, Generics.Pair<Long, Long>[]> pairs) {
    return new MapTask<String, Generics.Pair<String, Integer>, DeferredPairOfStringAndInt>(
        new CallNode(Deferred_GenericsMethods.INSTANCE, 1, 0b0, pairs),
        DeferredPairOfStringAndInt::new);
  }

  /** Defers {@link Generics#map(Generics.Pair)}. */
  static MapTask<String, Generics.Pair<String, Integer>, DeferredPairOfStringAndInt> map(
      Task<? extends Generics.Pair<? extends Generics.Pair<String, Integer>, Generics.Pair<Long, Long>[]>> pairs) {
    return new MapTask<String, Generics.Pair<String, Integer>, DeferredPairOfStringAndInt>(
        new CallNode(Deferred_GenericsMethods.INSTANCE, 1, 0b1, pairs),
        DeferredPairOfStringAndInt::new);
  }

  /** Defers {@link Generics#numbers(Generics.Tree)}. */
  static ValueTask<Generics.Tree<Integer>> numbers(Generics.Tree<Integer> tree) {
    return new ValueTask<Generics.Tree<Integer>>(new CallNode(Deferred_GenericsMethods.INSTANCE, 2,
        0b0, tree));
  }

  /** Defers {@link Generics#numbers(Generics.Tree)}. */
  static ValueTask<Generics.Tree<Integer>> numbers(Task<? extends Generics.Tree<Integer>> tree) {
    return new ValueTask<Generics.Tree<Integer>>(new CallNode(Deferred_GenericsMethods.INSTANCE, 2,
        0b1, tree));
  }

  /** Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}. */
  static ValueTask<Generics.Tree<String>> strings(Generics.Tree<String> tree,
      Generics.Bounded<Long> bounded, Generics.Chain<Optional<Long>> c) {
    return new ValueTask<Generics.Tree<String>>(new CallNode(Deferred_GenericsMethods.INSTANCE, 3,
        0b000, tree, bounded, c));
  }

  /** Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}. */
  static ValueTask<Generics.Tree<String>> strings(Generics.Tree<String> tree,
      Generics.Bounded<Long> bounded, Task<? extends Generics.Chain<Optional<Long>>> c) {
    return new ValueTask<Generics.Tree<String>>(new CallNode(Deferred_GenericsMethods.INSTANCE, 3,
        0b001, tree, bounded, c));
  }

  /** Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}. */
  static ValueTask<Generics.Tree<String>> strings(Generics.Tree<String> tree,
      Task<? extends Generics.Bounded<Long>> bounded, Generics.Chain<Optional<Long>> c) {
    return new ValueTask<Generics.Tree<String>>(new CallNode(Deferred_GenericsMethods.INSTANCE, 3,
        0b010, tree, bounded, c));
  }

  /** Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}. */
  static ValueTask<Generics.Tree<String>> strings(Generics.Tree<String> tree,
      Task<? extends Generics.Bounded<Long>> bounded,
      Task<? extends Generics.Chain<Optional<Long>>> c) {
    return new ValueTask<Generics.Tree<String>>(new CallNode(Deferred_GenericsMethods.INSTANCE, 3,
        0b011, tree, bounded, c));
  }

  /** Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}. */
  static ValueTask<Generics.Tree<String>> strings(Task<? extends Generics.Tree<String>> tree,
      Generics.Bounded<Long> bounded, Generics.Chain<Optional<Long>> c) {
    return new ValueTask<Generics.Tree<String>>(new CallNode(Deferred_GenericsMethods.INSTANCE, 3,
        0b100, tree, bounded, c));
  }

  /** Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}. */
  static ValueTask<Generics.Tree<String>> strings(Task<? extends Generics.Tree<String>> tree,
      Generics.Bounded<Long> bounded, Task<? extends Generics.Chain<Optional<Long>>> c) {
    return new ValueTask<Generics.Tree<String>>(new CallNode(Deferred_GenericsMethods.INSTANCE, 3,
        0b101, tree, bounded, c));
  }

  /** Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}. */
  static ValueTask<Generics.Tree<String>> strings(Task<? extends Generics.Tree<String>> tree,
      Task<? extends Generics.Bounded<Long>> bounded, Generics.Chain<Optional<Long>> c) {
    return new ValueTask<Generics.Tree<String>>(new CallNode(Deferred_GenericsMethods.INSTANCE, 3,
        0b110, tree, bounded, c));
  }

  /** Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}. */
  static ValueTask<Generics.Tree<String>> strings(Task<? extends Generics.Tree<String>> tree,
      Task<? extends Generics.Bounded<Long>> bounded,
      Task<? extends Generics.Chain<Optional<Long>>> c) {
    return new ValueTask<Generics.Tree<String>>(new CallNode(Deferred_GenericsMethods.INSTANCE, 3,
        0b111, tree, bounded, c));
  }

  /** Defers {@link Generics#first(List, Generics.Tree)}. */
  static <T extends Generics.Tree<Integer>, U extends T> ValueTask<T> first(List<? extends T> trees,
      U otherwise) {
    return new ValueTask<T>(new CallNode(Deferred_GenericsMethods.INSTANCE, 4, 0b00, trees,
        otherwise));
  }

  /** Defers {@link Generics#first(List, Generics.Tree)}. */
  static <T extends Generics.Tree<Integer>, U extends T> ValueTask<T> first(List<? extends T> trees,
      Task<? extends U> otherwise) {
    return new ValueTask<T>(new CallNode(Deferred_GenericsMethods.INSTANCE, 4, 0b01, trees,
        otherwise));
  }

  /** Defers {@link Generics#first(List, Generics.Tree)}. */
  static <T extends Generics.Tree<Integer>, U extends T> ValueTask<T> first(
      Task<? extends List<? extends T>> trees, U otherwise) {
    return new ValueTask<T>(new CallNode(Deferred_GenericsMethods.INSTANCE, 4, 0b10, trees,
        otherwise));
  }

  /** Defers {@link Generics#first(List, Generics.Tree)}. */
  static <T extends Generics.Tree<Integer>, U extends T> ValueTask<T> first(
      Task<? extends List<? extends T>> trees, Task<? extends U> otherwise) {
    return new ValueTask<T>(new CallNode(Deferred_GenericsMethods.INSTANCE, 4, 0b11, trees,
        otherwise));
  }

  /** Defers {@link Generics#all(Generics.Tree[], Map)}. */
  static <Node extends Generics.Tree<String>> ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>> all(
      Node[] nodes, Map<String, Node> byName) {
    return new ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>>(
        new CallNode(Deferred_GenericsMethods.INSTANCE, 5, 0b00, nodes, byName),
        ValueTask<Generics.Tree<String>>::new);
  }

  /** Defers {@link Generics#all(Generics.Tree[], Map)}. */
  static <Node extends Generics.Tree<String>> ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>> all(
      Node[] nodes, Task<? extends Map<String, Node>> byName) {
    return new ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>>(
        new CallNode(Deferred_GenericsMethods.INSTANCE, 5, 0b01, nodes, byName),
        ValueTask<Generics.Tree<String>>::new);
  }

  /** Defers {@link Generics#all(Generics.Tree[], Map)}. */
  static <Node extends Generics.Tree<String>> ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>> all(
      Task<? extends Node[]> nodes, Map<String, Node> byName) {
    return new ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>>(
        new CallNode(Deferred_GenericsMethods.INSTANCE, 5, 0b10, nodes, byName),
        ValueTask<Generics.Tree<String>>::new);
  }

  /** Defers {@link Generics#all(Generics.Tree[], Map)}. */
  static <Node extends Generics.Tree<String>> ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>> all(
      Task<? extends Node[]> nodes, Task<? extends Map<String, Node>> byName) {
    return new ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>>(
        new CallNode(Deferred_GenericsMethods.INSTANCE, 5, 0b11, nodes, byName),
        ValueTask<Generics.Tree<String>>::new);
  }

  /** Defers {@link Generics#sameTrees(Generics.Tree, Generics.Tree[])}. */
  static <P extends Generics.Tree<String>> ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>> sameTrees(
      P tree, P[] more) {
    return new ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>>(
        new CallNode(Deferred_GenericsMethods.INSTANCE, 6, 0b00, tree, more),
        ValueTask<Generics.Tree<String>>::new);
  }

  /** Defers {@link Generics#sameTrees(Generics.Tree, Generics.Tree[])}. */
  static <P extends Generics.Tree<String>> ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>> sameTrees(
      P tree, Task<? extends P[]> more) {
    return new ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>>(
        new CallNode(Deferred_GenericsMethods.INSTANCE, 6, 0b01, tree, more),
        ValueTask<Generics.Tree<String>>::new);
  }

  /** Defers {@link Generics#sameTrees(Generics.Tree, Generics.Tree[])}. */
  static <P extends Generics.Tree<String>> ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>> sameTrees(
      Task<? extends P> tree, P[] more) {
    return new ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>>(
        new CallNode(Deferred_GenericsMethods.INSTANCE, 6, 0b10, tree, more),
        ValueTask<Generics.Tree<String>>::new);
  }

  /** Defers {@link Generics#sameTrees(Generics.Tree, Generics.Tree[])}. */
  static <P extends Generics.Tree<String>> ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>> sameTrees(
      Task<? extends P> tree, Task<? extends P[]> more) {
    return new ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>>(
        new CallNode(Deferred_GenericsMethods.INSTANCE, 6, 0b11, tree, more),
        ValueTask<Generics.Tree<String>>::new);
  }

  /** Defers {@link Generics#same(Generics.Pair)}. */
  static <P extends Generics.Pair<String, Integer>> DeferredPairOfStringAndInt same(P pair) {
    return new DeferredPairOfStringAndInt(new CallNode(Deferred_GenericsMethods.INSTANCE, 7, 0b0,
        pair));
  }

  /** Defers {@link Generics#same(Generics.Pair)}. */
  static <P extends Generics.Pair<String, Integer>> DeferredPairOfStringAndInt same(
      Task<? extends P> pair) {
    return new DeferredPairOfStringAndInt(new CallNode(Deferred_GenericsMethods.INSTANCE, 7, 0b1,
        pair));
  }

  /** Defers {@link Generics#owned(Generics.Owned, List)}. */
  static DeferredOwnedOfTreeOfInt owned(Generics.Owned<?> owned,
      List<? extends Generics.Owned<?>> more) {
    return new DeferredOwnedOfTreeOfInt(new CallNode(Deferred_GenericsMethods.INSTANCE, 8, 0b00,
        owned, more));
  }

  /** Defers {@link Generics#owned(Generics.Owned, List)}. */
  static DeferredOwnedOfTreeOfInt owned(Generics.Owned<?> owned,
      Task<? extends List<? extends Generics.Owned<?>>> more) {
    return new DeferredOwnedOfTreeOfInt(new CallNode(Deferred_GenericsMethods.INSTANCE, 8, 0b01,
        owned, more));
  }

  /** Defers {@link Generics#owned(Generics.Owned, List)}. */
  static DeferredOwnedOfTreeOfInt owned(Task<? extends Generics.Owned<?>> owned,
      List<? extends Generics.Owned<?>> more) {
    return new DeferredOwnedOfTreeOfInt(new CallNode(Deferred_GenericsMethods.INSTANCE, 8, 0b10,
        owned, more));
  }

  /** Defers {@link Generics#owned(Generics.Owned, List)}. */
  static DeferredOwnedOfTreeOfInt owned(Task<? extends Generics.Owned<?>> owned,
      Task<? extends List<? extends Generics.Owned<?>>> more) {
    return new DeferredOwnedOfTreeOfInt(new CallNode(Deferred_GenericsMethods.INSTANCE, 8, 0b11,
        owned, more));
  }

  /** Defers {@link Generics#several(int, Generics.Tree[])}. */
  static ValueTask<Integer> several(int first, Generics.Tree<String>[] trees) {
    return new ValueTask<Integer>(new CallNode(Deferred_GenericsMethods.INSTANCE, 9, 0b00, first,
        trees));
  }

  /** Defers {@link Generics#several(int, Generics.Tree[])}. */
  static ValueTask<Integer> several(int first, Task<? extends Generics.Tree<String>[]> trees) {
    return new ValueTask<Integer>(new CallNode(Deferred_GenericsMethods.INSTANCE, 9, 0b01, first,
        trees));
  }

  /** Defers {@link Generics#several(int, Generics.Tree[])}. */
  static ValueTask<Integer> several(Task<Integer> first, Generics.Tree<String>[] trees) {
    return new ValueTask<Integer>(new CallNode(Deferred_GenericsMethods.INSTANCE, 9, 0b10, first,
        trees));
  }

  /** Defers {@link Generics#several(int, Generics.Tree[])}. */
  static ValueTask<Integer> several(Task<Integer> first,
      Task<? extends Generics.Tree<String>[]> trees) {
    return new ValueTask<Integer>(new CallNode(Deferred_GenericsMethods.INSTANCE, 9, 0b11, first,
        trees));
  }

  /** Defers {@link Generics#texts(String[])}. */
  static ValueTask<Integer> texts(String... texts) {
    return new ValueTask<Integer>(new CallNode(Deferred_GenericsMethods.INSTANCE, 10, 0b0, texts));
  }

  /** Defers {@link Generics#texts(String[])}. */
  static ValueTask<Integer> texts(Task<String[]> texts) {
    return new ValueTask<Integer>(new CallNode(Deferred_GenericsMethods.INSTANCE, 10, 0b1, texts));
  }

  /** Defers {@link Generics#numbers(Integer, int[])}. */
  static ValueTask<Integer> numbers(Integer first, int... more) {
    return new ValueTask<Integer>(new CallNode(Deferred_GenericsMethods.INSTANCE, 11, 0b00, first,
        more));
  }

  /** Defers {@link Generics#numbers(Integer, int[])}. */
  static ValueTask<Integer> numbers(Integer first, Task<int[]> more) {
    return new ValueTask<Integer>(new CallNode(Deferred_GenericsMethods.INSTANCE, 11, 0b01, first,
        more));
  }

  /** Defers {@link Generics#numbers(Integer, int[])}. */
  static ValueTask<Integer> numbers(Task<Integer> first, int... more) {
    return new ValueTask<Integer>(new CallNode(Deferred_GenericsMethods.INSTANCE, 11, 0b10, first,
        more));
  }

  /** Defers {@link Generics#numbers(Integer, int[])}. */
  static ValueTask<Integer> numbers(Task<Integer> first, Task<int[]> more) {
    return new ValueTask<Integer>(new CallNode(Deferred_GenericsMethods.INSTANCE, 11, 0b11, first,
        more));
  }

  /** Defers {@link Generics#blobs(byte[][])}. */
  static ValueTask<Integer> blobs(byte[]... blobs) {
    return new ValueTask<Integer>(new CallNode(Deferred_GenericsMethods.INSTANCE, 12, 0b0, blobs));
  }

  /** Defers {@link Generics#blobs(byte[][])}. */
  static ValueTask<Integer> blobs(Task<byte[][]> blobs) {
    return new ValueTask<Integer>(new CallNode(Deferred_GenericsMethods.INSTANCE, 12, 0b1, blobs));
  }
}
