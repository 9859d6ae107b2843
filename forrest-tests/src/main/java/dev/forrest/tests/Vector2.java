package dev.forrest.tests;

import dev.forrest.annotations.Deferrable;

/** A record with a deferrable constructor and a deferrable instance method. */
public record Vector2(double x, double y) {
  @Deferrable
  public Vector2 {}

  /** The vector, longer. */
  @Deferrable
  public Vector2 times(double factor) {
    return new Vector2(x * factor, y * factor);
  }
}
