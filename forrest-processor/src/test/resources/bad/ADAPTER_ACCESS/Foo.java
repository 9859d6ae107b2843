package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable
  static void bar(Thread thread) {}
}
