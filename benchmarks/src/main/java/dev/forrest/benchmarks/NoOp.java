package dev.forrest.benchmarks;

import dev.forrest.annotations.Deferrable;

/** A task that does nothing. */
final class NoOp {
  private NoOp() {}

  @Deferrable
  static int noOp(int value) {
    return value;
  }
}
