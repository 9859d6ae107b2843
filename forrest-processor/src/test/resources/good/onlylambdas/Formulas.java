package com.example.onlylambdas;

import dev.forrest.annotations.Deferrable;

@Deferrable
final class Formulas {
  private Formulas() {}
}
