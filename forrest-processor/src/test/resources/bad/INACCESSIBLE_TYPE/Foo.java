package com.example;

import com.example.other.Base;
import dev.forrest.annotations.Deferrable;
import java.util.List;

final class Foo extends Base {
  private record Hidden(int x) {}

  private enum Color {
    RED
  }

  @Deferrable
  static void bar(Hidden a, List<Color> b, Base.Nested c) {}
}
