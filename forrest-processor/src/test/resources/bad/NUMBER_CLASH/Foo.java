package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable(number = 1000)
  static void bar() {}
}
