package com.example;

import dev.forrest.annotations.Deferrable;
import java.util.List;

final class Foo {
  record Nest<T>(T value, Nest<List<T>> next) {}

  @Deferrable
  static void bar(Nest<String> a) {}
}
