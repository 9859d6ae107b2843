package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  private static final class Inner {
    @Deferrable
    static int bar() {
      return 1;
    }
  }
}
