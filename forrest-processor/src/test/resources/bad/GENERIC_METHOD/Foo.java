package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable
  static <T> T bar(T t) {
    return t;
  }
}
