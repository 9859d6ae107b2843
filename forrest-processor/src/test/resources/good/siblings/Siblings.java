package com.example.siblings;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.TaskAdapter;
import java.util.List;

/** Cases in the order of the source, and constants that protoc would take for each other. */
final class Siblings {
  private Siblings() {}

  sealed interface Shape {}

  record Square(double side) implements Shape {}

  record Circle(double radius) implements Shape {}

  sealed interface Signal {
    record Strong(double level) implements Signal {}

    record Absent() implements Signal {}
  }

  enum Power {
    mW,
    W,
    kW,
    MW
  }

  enum Color {
    Red,
    RED,
    COLOR_RED,
    color,
    Color_,
    RÖT,
    R_u00d6T,
    A_B,
    AB
  }

  @Deferrable
  static double area(Shape shape, Signal signal) {
    return 1;
  }

  @Deferrable
  static Power power(Power power, Color color) {
    return power;
  }

  static final class Box<T> {
    final T content;

    Box(T content) {
      this.content = content;
    }
  }

  @TaskAdapter
  static final class BoxAdapter {
    private BoxAdapter() {}

    static <T> List<T> toStored(Box<T> box) {
      return List.of(box.content);
    }

    static <T> Box<T> fromStored(List<T> stored) {
      return new Box<>(stored.get(0));
    }
  }

  static final class Interval<T> {
    T low;
    T high;
  }

  record Bounds<T>(T low, T high) {}

  @TaskAdapter
  static final class IntervalAdapter {
    private IntervalAdapter() {}

    static <T extends Comparable<T>> Bounds<T> toStored(Interval<T> interval) {
      return new Bounds<>(interval.low, interval.high);
    }

    static <U extends Comparable<U>> Interval<U> fromStored(Bounds<U> stored) {
      return new Interval<>();
    }
  }

  @Deferrable
  static Interval<Integer> interval(Interval<Double> interval) {
    return new Interval<>();
  }

  @Deferrable
  static Box<Box<String>> box(Box<Box<String>> box) {
    return box;
  }
}
