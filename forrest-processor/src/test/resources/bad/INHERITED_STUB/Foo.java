package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable(name = "toString")
  static String text() {
    return "";
  }

  @Deferrable(name = "toString")
  static String text(int a) {
    return "";
  }
}
