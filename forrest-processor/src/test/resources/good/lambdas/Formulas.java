package com.example.lambdas;

import dev.forrest.annotations.Deferrable;

/** Has lambdas, and methods. */
@Deferrable
final class Formulas {
  private Formulas() {}

  @Deferrable
  static double twice(double value) {
    return 2 * value;
  }

  /** Has lambdas alone. */
  @Deferrable
  interface More<T> {}

  enum Nested {
    ;

    @Deferrable
    record Deep(int depth) {}
  }
}
