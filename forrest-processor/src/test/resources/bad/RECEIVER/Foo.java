package com.example;

import dev.forrest.annotations.Deferrable;

interface Foo {
  @Deferrable
  int bar();

  class Baz {
    @Deferrable
    int bar() {
      return 1;
    }
  }
}
