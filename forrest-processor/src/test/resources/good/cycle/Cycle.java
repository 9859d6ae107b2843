package com.example.cycle;

import dev.forrest.annotations.Deferrable;
import java.util.List;

final class Cycle {
  private Cycle() {}

  record Knot(List<Rope> ropes) {}

  record Rope(Knot[] knots, Rope next) {}

  @Deferrable
  static void tie(Knot knot) {}
}
