package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable(number = 999)
  static void low() {}

  @Deferrable(number = 19500)
  static void reserved() {}

  @Deferrable(number = 536870912)
  static void high() {}
}
