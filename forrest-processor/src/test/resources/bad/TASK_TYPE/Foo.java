package com.example;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable
  static Task<Double> bar(
      Task<Double> a, ValueTask<String> b, ListTask<String, ValueTask<String>> c, DeferredItem d) {
    return a;
  }
}
