package com.example;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.TaskAdapter;
import java.util.List;

final class Foo {
  @Deferrable
  static void bar(Thread thread) {}

  @TaskAdapter
  static final class ThreadAdapter {
    static List<Thread> toStored(Thread thread) {
      return List.of(thread);
    }

    static Thread fromStored(List<Thread> stored) {
      return stored.get(0);
    }
  }
}
