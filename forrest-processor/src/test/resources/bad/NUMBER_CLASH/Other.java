package com.example.other;

import dev.forrest.annotations.Deferrable;

final class Other {
  @Deferrable(number = 1000)
  static void bar() {}
}
