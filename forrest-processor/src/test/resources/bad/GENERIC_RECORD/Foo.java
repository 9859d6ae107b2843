package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  record Pair<T>(T left) {}

  @Deferrable
  static void bar(Pair<String> a) {}
}
