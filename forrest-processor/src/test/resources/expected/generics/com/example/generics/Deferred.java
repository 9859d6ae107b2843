package com.example.generics;

import dev.forrest.ListTask;
import dev.forrest.MapTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
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

  /**
   * Defers {@link Generics#echo(Generics.Pair)}.
   */
  static DeferredPairOfStringAndListOfPairOfIntAndDoubleArray echo(
      Generics.Pair<String, List<Generics.Pair<Integer, double[]>>> pair) {
    return new DeferredPairOfStringAndListOfPairOfIntAndDoubleArray(Deferred_GenericsMethods.INSTANCE.call(0,
        pair));
  }

  /**
   * Defers {@link Generics#echo(Generics.Pair)}.
   */
  static DeferredPairOfStringAndListOfPairOfIntAndDoubleArray echo(
      Task<? extends Generics.Pair<String, List<Generics.Pair<Integer, double[]>>>> pair) {
    return new DeferredPairOfStringAndListOfPairOfIntAndDoubleArray(Deferred_GenericsMethods.INSTANCE.call(0,
        Node.of(pair)));
  }

  /**
   * Defers {@link Generics#map(Generics.Pair)}.
   */
  static MapTask<String, Generics.Pair<String, Integer>, DeferredPairOfStringAndInt> map(
      Generics.Pair<? extends Generics.Pair<String, Integer>, Generics.Pair<Long, Long>[]> pairs) {
    return new MapTask<>(Deferred_GenericsMethods.INSTANCE.call(1, pairs),
        DeferredPairOfStringAndInt::new);
  }

  /**
   * Defers {@link Generics#map(Generics.Pair)}.
   */
  static MapTask<String, Generics.Pair<String, Integer>, DeferredPairOfStringAndInt> map(
      Task<? extends Generics.Pair<? extends Generics.Pair<String, Integer>, Generics.Pair<Long, Long>[]>> pairs) {
    return new MapTask<>(Deferred_GenericsMethods.INSTANCE.call(1, Node.of(pairs)),
        DeferredPairOfStringAndInt::new);
  }

  /**
   * Defers {@link Generics#numbers(Generics.Tree)}.
   */
  static ValueTask<Generics.Tree<Integer>> numbers(Generics.Tree<Integer> tree) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(2, tree));
  }

  /**
   * Defers {@link Generics#numbers(Generics.Tree)}.
   */
  static ValueTask<Generics.Tree<Integer>> numbers(Task<? extends Generics.Tree<Integer>> tree) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(2, Node.of(tree)));
  }

  /**
   * Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}.
   */
  static ValueTask<Generics.Tree<String>> strings(Generics.Tree<String> tree,
      Generics.Bounded<Long> bounded, Generics.Chain<Optional<Long>> c) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(3, tree, bounded, c));
  }

  /**
   * Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}.
   */
  static ValueTask<Generics.Tree<String>> strings(Generics.Tree<String> tree,
      Generics.Bounded<Long> bounded, Task<? extends Generics.Chain<Optional<Long>>> c) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(3, tree, bounded, Node.of(c)));
  }

  /**
   * Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}.
   */
  static ValueTask<Generics.Tree<String>> strings(Generics.Tree<String> tree,
      Task<? extends Generics.Bounded<Long>> bounded, Generics.Chain<Optional<Long>> c) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(3, tree, Node.of(bounded), c));
  }

  /**
   * Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}.
   */
  static ValueTask<Generics.Tree<String>> strings(Generics.Tree<String> tree,
      Task<? extends Generics.Bounded<Long>> bounded,
      Task<? extends Generics.Chain<Optional<Long>>> c) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(3, tree, Node.of(bounded),
        Node.of(c)));
  }

  /**
   * Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}.
   */
  static ValueTask<Generics.Tree<String>> strings(Task<? extends Generics.Tree<String>> tree,
      Generics.Bounded<Long> bounded, Generics.Chain<Optional<Long>> c) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(3, Node.of(tree), bounded, c));
  }

  /**
   * Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}.
   */
  static ValueTask<Generics.Tree<String>> strings(Task<? extends Generics.Tree<String>> tree,
      Generics.Bounded<Long> bounded, Task<? extends Generics.Chain<Optional<Long>>> c) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(3, Node.of(tree), bounded,
        Node.of(c)));
  }

  /**
   * Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}.
   */
  static ValueTask<Generics.Tree<String>> strings(Task<? extends Generics.Tree<String>> tree,
      Task<? extends Generics.Bounded<Long>> bounded, Generics.Chain<Optional<Long>> c) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(3, Node.of(tree),
        Node.of(bounded), c));
  }

  /**
   * Defers {@link Generics#strings(Generics.Tree, Generics.Bounded, Generics.Chain)}.
   */
  static ValueTask<Generics.Tree<String>> strings(Task<? extends Generics.Tree<String>> tree,
      Task<? extends Generics.Bounded<Long>> bounded,
      Task<? extends Generics.Chain<Optional<Long>>> c) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(3, Node.of(tree),
        Node.of(bounded), Node.of(c)));
  }

  /**
   * Defers {@link Generics#first(List, Generics.Tree)}.
   */
  static <T extends Generics.Tree<Integer>, U extends T> ValueTask<T> first(List<? extends T> trees,
      U otherwise) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(4, trees, otherwise));
  }

  /**
   * Defers {@link Generics#first(List, Generics.Tree)}.
   */
  static <T extends Generics.Tree<Integer>, U extends T> ValueTask<T> first(List<? extends T> trees,
      Task<? extends U> otherwise) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(4, trees, Node.of(otherwise)));
  }

  /**
   * Defers {@link Generics#first(List, Generics.Tree)}.
   */
  static <T extends Generics.Tree<Integer>, U extends T> ValueTask<T> first(
      Task<? extends List<? extends T>> trees, U otherwise) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(4, Node.of(trees), otherwise));
  }

  /**
   * Defers {@link Generics#first(List, Generics.Tree)}.
   */
  static <T extends Generics.Tree<Integer>, U extends T> ValueTask<T> first(
      Task<? extends List<? extends T>> trees, Task<? extends U> otherwise) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(4, Node.of(trees),
        Node.of(otherwise)));
  }

  /**
   * Defers {@link Generics#all(Generics.Tree[], Map)}.
   */
  static <Node extends Generics.Tree<String>> ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>> all(
      Node[] nodes, Map<String, Node> byName) {
    return new ListTask<>(Deferred_GenericsMethods.INSTANCE.call(5, nodes, byName), ValueTask::new);
  }

  /**
   * Defers {@link Generics#all(Generics.Tree[], Map)}.
   */
  static <Node extends Generics.Tree<String>> ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>> all(
      Node[] nodes, Task<? extends Map<String, Node>> byName) {
    return new ListTask<>(Deferred_GenericsMethods.INSTANCE.call(5, nodes,
        dev.forrest.codec.Node.of(byName)), ValueTask::new);
  }

  /**
   * Defers {@link Generics#all(Generics.Tree[], Map)}.
   */
  static <Node extends Generics.Tree<String>> ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>> all(
      Task<? extends Node[]> nodes, Map<String, Node> byName) {
    return new ListTask<>(Deferred_GenericsMethods.INSTANCE.call(5,
        dev.forrest.codec.Node.of(nodes), byName), ValueTask::new);
  }

  /**
   * Defers {@link Generics#all(Generics.Tree[], Map)}.
   */
  static <Node extends Generics.Tree<String>> ListTask<Generics.Tree<String>, ValueTask<Generics.Tree<String>>> all(
      Task<? extends Node[]> nodes, Task<? extends Map<String, Node>> byName) {
    return new ListTask<>(Deferred_GenericsMethods.INSTANCE.call(5,
        dev.forrest.codec.Node.of(nodes), dev.forrest.codec.Node.of(byName)), ValueTask::new);
  }

  /**
   * Defers {@link Generics#same(Generics.Pair)}.
   */
  static <P extends Generics.Pair<String, Integer>> DeferredPairOfStringAndInt same(P pair) {
    return new DeferredPairOfStringAndInt(Deferred_GenericsMethods.INSTANCE.call(6, pair));
  }

  /**
   * Defers {@link Generics#same(Generics.Pair)}.
   */
  static <P extends Generics.Pair<String, Integer>> DeferredPairOfStringAndInt same(
      Task<? extends P> pair) {
    return new DeferredPairOfStringAndInt(Deferred_GenericsMethods.INSTANCE.call(6, Node.of(pair)));
  }

  /**
   * Defers {@link Generics#owned(Generics.Owned, List)}.
   */
  static DeferredOwnedOfTreeOfInt owned(Generics.Owned<?> owned,
      List<? extends Generics.Owned<?>> more) {
    return new DeferredOwnedOfTreeOfInt(Deferred_GenericsMethods.INSTANCE.call(7, owned, more));
  }

  /**
   * Defers {@link Generics#owned(Generics.Owned, List)}.
   */
  static DeferredOwnedOfTreeOfInt owned(Generics.Owned<?> owned,
      Task<? extends List<? extends Generics.Owned<?>>> more) {
    return new DeferredOwnedOfTreeOfInt(Deferred_GenericsMethods.INSTANCE.call(7, owned,
        Node.of(more)));
  }

  /**
   * Defers {@link Generics#owned(Generics.Owned, List)}.
   */
  static DeferredOwnedOfTreeOfInt owned(Task<? extends Generics.Owned<?>> owned,
      List<? extends Generics.Owned<?>> more) {
    return new DeferredOwnedOfTreeOfInt(Deferred_GenericsMethods.INSTANCE.call(7, Node.of(owned),
        more));
  }

  /**
   * Defers {@link Generics#owned(Generics.Owned, List)}.
   */
  static DeferredOwnedOfTreeOfInt owned(Task<? extends Generics.Owned<?>> owned,
      Task<? extends List<? extends Generics.Owned<?>>> more) {
    return new DeferredOwnedOfTreeOfInt(Deferred_GenericsMethods.INSTANCE.call(7, Node.of(owned),
        Node.of(more)));
  }

  /**
   * Defers {@link Generics#several(int, Generics.Tree[])}.
   */
  static ValueTask<Integer> several(int first, Generics.Tree<String>[] trees) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(8, first, trees));
  }

  /**
   * Defers {@link Generics#several(int, Generics.Tree[])}.
   */
  static ValueTask<Integer> several(int first, Task<? extends Generics.Tree<String>[]> trees) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(8, first, Node.of(trees)));
  }

  /**
   * Defers {@link Generics#several(int, Generics.Tree[])}.
   */
  static ValueTask<Integer> several(Task<Integer> first, Generics.Tree<String>[] trees) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(8, Node.of(first), trees));
  }

  /**
   * Defers {@link Generics#several(int, Generics.Tree[])}.
   */
  static ValueTask<Integer> several(Task<Integer> first,
      Task<? extends Generics.Tree<String>[]> trees) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(8, Node.of(first),
        Node.of(trees)));
  }

  /**
   * Defers {@link Generics#texts(String[])}.
   */
  static ValueTask<Integer> texts(String... texts) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(9, (Object) texts));
  }

  /**
   * Defers {@link Generics#texts(String[])}.
   */
  static ValueTask<Integer> texts(Task<String[]> texts) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(9, Node.of(texts)));
  }

  /**
   * Defers {@link Generics#numbers(Integer, int[])}.
   */
  static ValueTask<Integer> numbers(Integer first, int... more) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(10, first, more));
  }

  /**
   * Defers {@link Generics#numbers(Integer, int[])}.
   */
  static ValueTask<Integer> numbers(Integer first, Task<int[]> more) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(10, first, Node.of(more)));
  }

  /**
   * Defers {@link Generics#numbers(Integer, int[])}.
   */
  static ValueTask<Integer> numbers(Task<Integer> first, int... more) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(10, Node.of(first), more));
  }

  /**
   * Defers {@link Generics#numbers(Integer, int[])}.
   */
  static ValueTask<Integer> numbers(Task<Integer> first, Task<int[]> more) {
    return new ValueTask<>(Deferred_GenericsMethods.INSTANCE.call(10, Node.of(first),
        Node.of(more)));
  }
}
