package com.example;

import dev.forrest.annotations.Deferrable;

@Deferrable(
    timeout = "5m",
    retries = 2)
final class Foo {
  /** No second error follows. */
  @Deferrable
  static int bar() {
    return 1;
  }
}
