package org.example.consumer;

import dev.forrest.annotations.Deferrable;

/** A record with a deferrable constructor, and a getter. */
record Point(int x, int y) {
  @Deferrable
  Point {}

  int getSum() {
    return x + y;
  }

  @Deferrable
  Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }
}
