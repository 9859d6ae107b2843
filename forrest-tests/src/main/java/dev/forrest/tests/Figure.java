package dev.forrest.tests;

import dev.forrest.annotations.Deferrable;
import java.util.List;

/** A sealed interface with records, an enum, a sealed interface and itself inside. */
public sealed interface Figure {
  /** A deferrable method of all that the interface permits. */
  @Deferrable
  double area();

  /** A group of this figure alone. */
  @Deferrable
  default Figure grouped() {
    return new Group(List.of(this));
  }

  /** A record. */
  record Disc(double radius) implements Figure {
    @Override
    public double area() {
      return Math.PI * radius * radius;
    }
  }

  /** An enum. */
  enum Unit implements Figure {
    POINT,
    SQUARE;

    @Override
    public double area() {
      return ordinal();
    }
  }

  /** A sealed interface of its own. */
  sealed interface Composed extends Figure {}

  /** A record without components. */
  record Nothing() implements Composed {
    @Override
    public double area() {
      return 0;
    }
  }

  /** A record that contains figures. */
  record Group(List<Figure> figures) implements Composed {
    @Override
    public double area() {
      return figures.stream().mapToDouble(Figure::area).sum();
    }
  }
}
