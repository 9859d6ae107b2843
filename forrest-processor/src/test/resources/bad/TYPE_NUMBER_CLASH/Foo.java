package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  record R7205(int x) {}

  record R55348(int x) {}

  @Deferrable
  static void bar(R7205 a, R55348 b) {}
}
