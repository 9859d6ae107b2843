package com.example.generics;

import dev.forrest.ValueTask;
import dev.forrest.annotations.Deferrable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class Generics {
  private Generics() {}

  record Pair<A, B>(A first, B second) {}

  record Chain<T>(T head, Chain<T> tail) {}

  record Bounded<T extends Comparable<T>>(T low, T high, List<? extends T> between) {}

  sealed interface Tree<T> permits Leaf, Fork, Numbered, Labels {}

  record Leaf<L>(L value) implements Tree<L> {}

  record Fork<T>(Tree<T> left, Tree<T> right) implements Tree<T> {}

  record Numbered(int number) implements Tree<Integer> {}

  enum Labels implements Tree<String> {
    A,
    B
  }

  @Deferrable
  static Pair<String, List<Pair<Integer, double[]>>> echo(
      Pair<String, List<Pair<Integer, double[]>>> pair) {
    return pair;
  }

  @Deferrable
  static Map<String, Pair<String, Integer>> map(
      Pair<? extends Pair<String, Integer>, Pair<Long, Long>[]> pairs) {
    return Map.of();
  }

  @Deferrable
  static Tree<Integer> numbers(Tree<Integer> tree) {
    return tree;
  }

  @Deferrable
  static Tree<String> strings(Tree<String> tree, Bounded<Long> bounded, Chain<Optional<Long>> c) {
    return tree;
  }

  /** Type variables with a bound: its own, another one's, a record. */
  @Deferrable
  static <T extends Tree<Integer>, U extends T> T first(List<? extends T> trees, U otherwise) {
    return trees.isEmpty() ? otherwise : trees.get(0);
  }

  @Deferrable
  static <Node extends Tree<String>> List<Node> all(Node[] nodes, Map<String, Node> byName) {
    return List.of(nodes);
  }

  /** A type variable of the name that others have, with another bound. */
  @Deferrable
  static <P extends Tree<String>> List<P> sameTrees(P tree, P[] more) {
    return List.of(tree);
  }

  @Deferrable
  static <P extends Pair<String, Integer>> P same(P pair) {
    return pair;
  }

  /** Wildcards whose type parameter is bounded. */
  @Deferrable
  static Owned<?> owned(Owned<?> owned, List<? extends Owned<?>> more) {
    return owned;
  }

  record Owned<T extends Tree<Integer>>(T tree, List<? extends T> trees) {}

  @Deferrable
  @SafeVarargs
  static int several(int first, Tree<String>... trees) {
    return trees.length;
  }

  @Deferrable
  static int texts(String... texts) {
    return texts.length;
  }

  @Deferrable
  static int numbers(Integer first, int... more) {
    return more.length;
  }

  @Deferrable
  static int blobs(byte[]... blobs) {
    return blobs.length;
  }

  static Object[] calls() {
    Leaf<Integer> leaf = new Leaf<>(1);
    ValueTask<Leaf<Integer>> first = Deferred.first(List.of(leaf), leaf);
    return new Object[] {
      first,
      Deferred.first(List.of(leaf), first),
      Deferred.texts("a", "b"),
      Deferred.texts(),
      Deferred.numbers(1, 2, 3),
      Deferred.blobs(new byte[0], new byte[1]),
      Deferred.same(Deferred.same(new Pair<>("a", 1))).second()
    };
  }

  static List<Tree<Integer>> samples() {
    return Arrays.asList(
        new Leaf<>(1), new Numbered(2), new Fork<>(new Leaf<>(null), new Fork<>(null, new Numbered(0))));
  }

  static List<Tree<String>> texts() {
    return List.of(new Leaf<>("x"), Labels.B, new Fork<>(Labels.A, new Leaf<>("y")));
  }

  static Chain<Optional<Long>> chain() {
    return new Chain<>(Optional.of(1L), new Chain<>(Optional.empty(), new Chain<>(null, null)));
  }

  static Bounded<Long> bounded() {
    return new Bounded<>(1L, 9L, List.of(3L, 4L));
  }
}
