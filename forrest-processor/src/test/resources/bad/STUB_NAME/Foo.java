package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable(name = "new")
  static int bar() {
    return 1;
  }
}
