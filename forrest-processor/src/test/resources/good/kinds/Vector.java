package com.example.kinds;

import dev.forrest.annotations.Deferrable;
import java.util.List;

public record Vector(double x, double y) {
  @Deferrable
  public Vector {}

  @Deferrable
  public Vector(double both) {
    this(both, both);
  }

  @Deferrable
  public Vector plus(Vector other) {
    return new Vector(x + other.x, y + other.y);
  }

  @Deferrable
  double dot(Vector receiver, double node, String Node) {
    return x * receiver.x + y * receiver.y + node;
  }

  @Deferrable
  static List<List<Vector>> grid(int node) {
    return List.of();
  }

  enum Axis {
    X,
    Y {
      @Override
      boolean isUp() {
        return true;
      }
    };

    @Deferrable
    boolean isUp() {
      return false;
    }
  }
}
