package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable(number = 1)
  private static Thread first(Object a, Runnable b) {
    return null;
  }

  @Deferrable
  static void fine() {}

  @Deferrable(name = "a b")
  private static void second() {}
}
