package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable(heap = "2gb", memory = "-1g", maxOutput = "a lot")
  static void noForm() {}

  @Deferrable(heap = "0g", memory = "0", maxOutput = "0K")
  static void zero() {}

  @Deferrable(heap = "8589934592g", memory = "9223372036854775808", maxOutput = "9007199254740992k")
  static void overflow() {}

  @Deferrable(
      memory = "2g",
      heap = "2")
  static void smallHeap() {}
}
