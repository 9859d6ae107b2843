package org.example.consumer;

import java.util.List;

/** A sealed interface. */
sealed interface Shape {
  /** One of its records. */
  record Disc(double radius) implements Shape {}

  /** One that contains others. */
  record Group(List<Shape> shapes) implements Shape {}
}
