package com.example;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.JavaSerialized;
import java.util.ArrayList;

final class Foo {
  @Deferrable
  @JavaSerialized
  static Thread bar(@JavaSerialized Thread thread) {
    return thread;
  }

  @Deferrable
  static int baz(
      @JavaSerialized(allow = Thread.class) ArrayList<Thread> threads, @JavaSerialized int a) {
    return 0;
  }

  @Deferrable
  static void number(@JavaSerialized Number number) {}

  @Deferrable
  static void right(@JavaSerialized(allow = Integer.class) Number number) {}
}
