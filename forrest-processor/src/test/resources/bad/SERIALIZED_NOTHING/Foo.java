package com.example;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.JavaSerialized;

final class Foo {
  static void bar(@JavaSerialized String text) {}

  @JavaSerialized
  static String baz() {
    return "";
  }

  @Deferrable
  @JavaSerialized
  static void nothing() {}
}
