package com.example;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableStubs;

@DeferrableStubs("com.example.Tasks")
final class Foo {
  @Deferrable
  static int bar() {
    return 1;
  }

  @Deferrable
  static int baz() {
    return 1;
  }
}
