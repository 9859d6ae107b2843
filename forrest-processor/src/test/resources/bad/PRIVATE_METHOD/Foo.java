package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable
  private static int bar() {
    return 1;
  }
}
