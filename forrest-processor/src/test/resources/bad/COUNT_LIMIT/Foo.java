package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  static final int TOO_FEW = -2;

  @Deferrable(
      name = "bar",
      maxProcesses = -1,
      retries = TOO_FEW)
  static void foo() {}

  /** No second error follows. */
  @Deferrable(retries = Integer.MIN_VALUE)
  static <T> void generic(T value) {}
}
