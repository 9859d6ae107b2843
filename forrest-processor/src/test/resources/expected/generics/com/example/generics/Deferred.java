package com.example.generics;

import dev.forrest.MapTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import java.util.List;
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
}
