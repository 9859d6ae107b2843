package com.example.sealed;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.TaskAdapter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

public record Drawing(
    Shape background, List<Shape> shapes, Map<String, Shape> byName, Shape[] array, Text[] texts) {

  /** With a record, an enum, a sealed interface and a record that contains shapes. */
  public sealed interface Shape permits Circle, Preset, Polygon, Group, Blob {
    /** What no case alone has. */
    @Deferrable
    double area();

    @Deferrable
    default Shape twice() {
      return new Group(List.of(this, this));
    }
  }

  public record Circle(double radius) implements Shape {
    @Override
    public double area() {
      return Math.PI * radius * radius;
    }
  }

  /** An enum whose constants have bodies. */
  public enum Preset implements Shape {
    UNIT_SQUARE {
      @Override
      public double area() {
        return 1;
      }
    },
    NOTHING {
      @Override
      public double area() {
        return 0;
      }
    }
  }

  public sealed interface Polygon extends Shape {}

  /** Without components: its message is empty. */
  public record Empty() implements Polygon {
    @Override
    public double area() {
      return 0;
    }
  }

  public record Triangle(double a, double b) implements Polygon, Comparable<Triangle> {
    @Override
    public double area() {
      return a * b / 2;
    }

    @Override
    public int compareTo(Triangle other) {
      return Double.compare(area(), other.area());
    }
  }

  public record Group(List<Shape> shapes) implements Shape {
    @Override
    public double area() {
      return shapes.stream().mapToDouble(Shape::area).sum();
    }
  }

  /** A class that an adapter stores as a record that contains shapes. */
  public static final class Blob implements Shape {
    final List<Shape> parts;

    public Blob(List<Shape> parts) {
      this.parts = parts;
    }

    @Override
    public double area() {
      return parts.size();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Blob blob && blob.parts.equals(parts);
    }

    @Override
    public int hashCode() {
      return parts.hashCode();
    }
  }

  @TaskAdapter
  static final class BlobAdapter {
    static Group toStored(Blob blob) {
      return new Group(blob.parts);
    }

    static Blob fromStored(Group stored) {
      return new Blob(stored.shapes());
    }
  }

  /** Names that are protobuf's keywords, or the oneof's. */
  public sealed interface Text {}

  public record Kind(String text) implements Text {}

  public record Option(SortedSet<Triangle> triangles) implements Text {}

  @Deferrable
  public static Shape echo(Shape shape) {
    return shape;
  }

  @Deferrable
  public static List<? extends Polygon> polygons(Drawing drawing, Map<Preset, Polygon> map) {
    return List.of();
  }

  public static List<Shape> samples() {
    return Arrays.asList(
        new Circle(1.5),
        Preset.NOTHING,
        Preset.UNIT_SQUARE,
        new Empty(),
        new Triangle(1, 2),
        new Group(null),
        new Blob(List.of(new Blob(List.of()), new Circle(3))),
        new Group(Arrays.asList(new Circle(2), null, new Empty(), Preset.NOTHING, new Group(List.of()))));
  }

  public static List<Option> options() {
    return List.of(new Option(new TreeSet<>(List.of(new Triangle(3, 4), new Triangle(1, 2)))));
  }
}
