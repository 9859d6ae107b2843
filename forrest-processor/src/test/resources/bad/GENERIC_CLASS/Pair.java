package com.example;

import dev.forrest.annotations.Deferrable;

record Pair<T>(T left) {
  @Deferrable
  T swap(T right) {
    return right;
  }

  @Deferrable
  static int fine() {
    return 1;
  }
}
