package com.example.corners;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.TaskAdapter;
import java.util.List;

/** Bounds, wildcards and fields that are easily got wrong. */
public final class Corners {
  private Corners() {}

  /** The erasure of T is Object, not Comparable. */
  public record Ordered<T extends Object & Comparable<T>>(T first, T[] all) {}

  /** A wildcard that stands for a bound, where everybody sees it. */
  public record Bounded<T extends Thread.State>(T state) {}

  @Deferrable
  public static Ordered<String> ordered(Ordered<String> ordered, Bounded<?> bounded) {
    return ordered;
  }

  /** A class without getters but those that it inherits. */
  public static class Base<T> {
    public final T field;

    Base(T field) {
      this.field = field;
    }

    public T getIt() {
      return field;
    }
  }

  /** What has the inherited parts. */
  public static final class Sub extends Base<String> {
    Sub(String field) {
      super(field);
    }
  }

  /** What is stored by its greatest. */
  public static final class Top<T extends Object & Comparable<T>> {
    final T greatest;

    Top(T greatest) {
      this.greatest = greatest;
    }
  }

  @TaskAdapter
  static final class SubAdapter {
    static String toStored(Sub sub) {
      return sub.field;
    }

    static Sub fromStored(String stored) {
      return new Sub(stored);
    }
  }

  @TaskAdapter
  static final class TopAdapter {
    static <T extends Object & Comparable<T>> T toStored(Top<T> top) {
      return top.greatest;
    }

    static <T extends Object & Comparable<T>> Top<T> fromStored(T stored) {
      return new Top<>(stored);
    }
  }

  @Deferrable
  static Sub sub(Sub sub, Top<String> top, List<Top<Integer>> tops) {
    return sub;
  }
}
