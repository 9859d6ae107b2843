package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  enum None {}

  @Deferrable
  static void bar(None a) {}
}
