package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable
  static void fine(com.example.a.Item a, com.example.b.Item b) {}

  @Deferrable
  static com.example.a.Item a() {
    return null;
  }

  @Deferrable
  static com.example.b.Item[] b() {
    return null;
  }
}
