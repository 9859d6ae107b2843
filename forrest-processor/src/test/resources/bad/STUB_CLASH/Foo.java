package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable
  static void bar(int a, String b) {}

  @Deferrable
  static void bar(long a, String b) {}

  @Deferrable
  static void baz(int a) {}
}
