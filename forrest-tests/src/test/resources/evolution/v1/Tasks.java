package com.example;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.TaskAdapter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

record Grown(String name) {}

enum Color {
  RED,
  GREEN
}

sealed interface Shape {}

record Circle(double radius) implements Shape {}

record Square(int side) implements Shape {}

record Inner(int a) {
  @Override
  public String toString() {
    return "Inner[a=" + a + ", b=null]";
  }
}

record Tree(String label, List<Tree> children) {}

record Box<T>(T content) {}

record Inserted(int first, int last) {}

record Removed(int first, int last) {}

record RemovedLast(int first, int last) {}

record Retyped(
    int a,
    double[] b,
    Duration c,
    Integer d,
    List<String> e,
    List<Integer> f,
    short g,
    Inner h) {}

record Renamed(int from, int to) {}

record Swapped(int a, int b) {}

enum Size {
  SMALL,
  LARGE
}

sealed interface Animal {}

record Dog(int age) implements Animal {}

record Cat(int age) implements Animal {}

record Nested(List<Retyped> list) {}

record Strict(String a) {}

record Lost(int kept) {
  public int getGone() {
    return kept;
  }
}

@TaskAdapter
final class CountAdapter {
  private CountAdapter() {}

  static Count toStored(AtomicLong count) {
    return new Count(count.get());
  }

  static AtomicLong fromStored(Count stored) {
    return new AtomicLong(stored.value());
  }
}

record Count(long value) {}

/** The methods of one build. */
final class Tasks {
  private Tasks() {}

  @Deferrable
  static int gone(int a) {
    return a;
  }

  @Deferrable
  static int result(int a) {
    return a;
  }

  @Deferrable
  static int parameterName(int a) {
    return a;
  }

  @Deferrable
  static Grown grown(Grown value) {
    return value;
  }

  @Deferrable
  static Color color(Color value) {
    return value;
  }

  @Deferrable
  static Shape shape(Shape value) {
    return value;
  }

  @Deferrable
  static Map<String, List<Optional<Inner>>> deep(Map<String, List<Optional<Inner>>> value) {
    return value;
  }

  @Deferrable
  static Tree recursive(Tree value) {
    return value;
  }

  @Deferrable
  static Box<Inner> generic(Box<Inner> value) {
    return value;
  }

  @Deferrable
  static AtomicLong adapted(AtomicLong value) {
    return value;
  }

  @Deferrable
  static Inserted inserted(Inserted value) {
    return value;
  }

  @Deferrable
  static Removed removed(Removed value) {
    return value;
  }

  @Deferrable
  static RemovedLast removedLast(RemovedLast value) {
    return value;
  }

  @Deferrable
  static Retyped retyped(Retyped value) {
    return value;
  }

  @Deferrable
  static Renamed renamed(Renamed value) {
    return value;
  }

  @Deferrable
  static Swapped swapped(Swapped value) {
    return value;
  }

  @Deferrable
  static Size constants(Size value) {
    return value;
  }

  @Deferrable
  static Animal permits(Animal value) {
    return value;
  }

  @Deferrable
  static int nested(List<Nested> value) {
    return value.size();
  }

  @Deferrable
  static Strict strict(Strict value) {
    return value;
  }

  @Deferrable
  static Lost lost(int kept) {
    return new Lost(kept);
  }

  /** Makes all tasks. */
  static void schedule(Same.Taker taker) {
    taker.take("same", Deferred.same(5));
    taker.take("grown", Deferred.grown(new Grown("a")));
    taker.take("color", Deferred.color(Color.GREEN));
    taker.take("shape", Deferred.shape(new Square(2)));
    taker.take("deep", Deferred.deep(Map.of("k", List.of(Optional.of(new Inner(1))))));
    taker.take("recursive", Deferred.recursive(new Tree("x", List.of(new Tree("y", null)))));
    taker.take("generic", Deferred.generic(new Box<>(new Inner(1))));
    taker.take("adapted", Deferred.adapted(new AtomicLong(7)));
    taker.take("constant", dev.forrest.Tasks.value(List.of(new Inner(3), Color.GREEN)));
    taker.take("part", Deferred.generic(new Box<>(new Inner(1))).content().a());
    taker.take("inserted", Deferred.inserted(new Inserted(1, 2)));
    taker.take("removed", Deferred.removed(new Removed(1, 2)));
    taker.take("removedLast", Deferred.removedLast(new RemovedLast(1, 2)));
    taker.take("retyped", Deferred.retyped(new Retyped(1, new double[0], Duration.ZERO, 1, List.of(), List.of(), (short) 1, new Inner(1))));
    taker.take("renamed", Deferred.renamed(new Renamed(1, 2)));
    taker.take("swapped", Deferred.swapped(new Swapped(1, 2)));
    taker.take("constants", Deferred.constants(Size.LARGE));
    taker.take("permits", Deferred.permits(new Cat(1)));
    taker.take("nested", Deferred.nested(List.of(new Nested(List.of(new Retyped(1, new double[0], Duration.ZERO, 1, List.of(), List.of(), (short) 1, new Inner(1)))))));
    taker.take("strict", Deferred.strict(new Strict("a")));
    taker.take("result", Deferred.result(1));
    taker.take("parameterName", Deferred.parameterName(1));
    taker.take("gone", Deferred.gone(1));
    taker.take("lost", Deferred.lost(1).getGone());
  }
}
