package com.example;

import dev.forrest.annotations.Deferrable;
import java.util.List;

final class Foo {
  sealed interface Shape<T> {}

  record Lists<T>(T value) implements Shape<List<T>> {}

  record Phantom<T, U>(T value) implements Shape<T> {}

  sealed interface Open {}

  record Fine() implements Open {}

  non-sealed interface Anything extends Open {}

  static final class Plain implements Open {}

  @Deferrable
  static void bar(Shape<String> a, Open b) {}
}
