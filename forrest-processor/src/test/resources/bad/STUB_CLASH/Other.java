package com.example;

import dev.forrest.annotations.Deferrable;

final class Other {
  @Deferrable
  static void baz(int a) {}
}
