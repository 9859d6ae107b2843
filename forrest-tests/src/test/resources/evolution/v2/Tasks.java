package com.example;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.TaskAdapter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

record Grown(
    String name,
    int anInt,
    long aLong,
    boolean aBoolean,
    char aChar,
    double aDouble,
    Integer box,
    String text,
    String more,
    double[] array,
    List<Inner> list,
    Map<String, Inner> map,
    Optional<String> optional,
    Color color,
    Shape shape,
    LocalDate date) {}

enum Color {
  RED,
  GREEN,
  BLUE
}

sealed interface Shape {}

record Circle(double radius) implements Shape {}

record Square(int side) implements Shape {}

record Line(int length) implements Shape {}

record Inner(int a, String b) {}

record Other(int a) {}

record Tree(String label, List<Tree> children, int weight) {}

record Box<T>(T content) {}

record Inserted(int first, int middle, int last) {}

record Removed(int last) {}

record RemovedLast(int first) {}

record Retyped(
    long a,
    List<Double> b,
    Instant c,
    int d,
    Set<String> e,
    List<Long> f,
    int g,
    Other h) {}

record Renamed(int begin, int to) {}

record Swapped(int b, int a) {}

enum Size {
  SMALL,
  MEDIUM,
  LARGE
}

sealed interface Animal {}

record Cat(int age) implements Animal {}

record Nested(List<Retyped> list) {}

record Strict(String a, String b) {
  Strict {
    java.util.Objects.requireNonNull(b, "b");
  }
}

record Lost(int kept) {}

@TaskAdapter
final class CountAdapter {
  private CountAdapter() {}

  static Count toStored(AtomicLong count) {
    return new Count(count.get(), 0);
  }

  static AtomicLong fromStored(Count stored) {
    return new AtomicLong(stored.value()) {
      private static final long serialVersionUID = 1L;

      @Override
      public String toString() {
        return get() + "," + stored.added();
      }
    };
  }
}

record Count(long value, long added) {}

/** The methods of one build. */
final class Tasks {
  private Tasks() {}

  @Deferrable
  static long result(int a) {
    return a;
  }

  @Deferrable
  static int parameterName(int b) {
    return b;
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
    taker.take("grown", Deferred.grown(new Grown("a", 1, 1, true, 'a', 1, 1, "", "", null, null, null, null, null, null, null)));
    taker.take("color", Deferred.color(Color.BLUE));
    taker.take("shape", Deferred.shape(new Line(1)));
    taker.take("deep", Deferred.deep(Map.of("k", List.of(Optional.of(new Inner(1, "b"))))));
    taker.take("recursive", Deferred.recursive(new Tree("x", List.of(new Tree("y", null, 1)), 1)));
    taker.take("generic", Deferred.generic(new Box<>(new Inner(1, "b"))));
    taker.take("adapted", Deferred.adapted(new AtomicLong(7)));
    taker.take("constant", dev.forrest.Tasks.value(List.of(new Inner(3, "b"), Color.GREEN)));
    taker.take("part", Deferred.generic(new Box<>(new Inner(1, "b"))).content().a());
    taker.take("inserted", Deferred.inserted(new Inserted(1, 2, 3)));
    taker.take("removed", Deferred.removed(new Removed(2)));
    taker.take("removedLast", Deferred.removedLast(new RemovedLast(1)));
    taker.take("retyped", Deferred.retyped(new Retyped(1, List.of(), Instant.EPOCH, 1, Set.of(), List.of(), 1, new Other(1))));
    taker.take("renamed", Deferred.renamed(new Renamed(1, 2)));
    taker.take("swapped", Deferred.swapped(new Swapped(1, 2)));
    taker.take("constants", Deferred.constants(Size.LARGE));
    taker.take("permits", Deferred.permits(new Cat(1)));
    taker.take("nested", Deferred.nested(List.of(new Nested(List.of(new Retyped(1, List.of(), Instant.EPOCH, 1, Set.of(), List.of(), 1, new Other(1)))))));
    taker.take("strict", Deferred.strict(new Strict("a", "b")));
    taker.take("result", Deferred.result(1));
    taker.take("parameterName", Deferred.parameterName(1));
    taker.take("lost", Deferred.lost(1).kept());
  }
}
