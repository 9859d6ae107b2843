package com.example;

import dev.forrest.annotations.Deferrable;

abstract class Foo {
  @Deferrable
  Foo() {}

  enum Color {
    RED;

    @Deferrable
    Color() {}
  }
}
