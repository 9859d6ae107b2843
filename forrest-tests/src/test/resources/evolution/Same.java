package com.example;

import dev.forrest.Task;
import dev.forrest.annotations.Deferrable;

/** What is the same in both builds. */
final class Same {
  private Same() {}

  @Deferrable
  static int same(int a) {
    return a;
  }

  /** Takes a task with its name. */
  interface Taker {
    void take(String name, Task<?> task);
  }
}
