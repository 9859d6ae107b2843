package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable(
      name = "same",
      timeout = "5")
  static void noUnit() {}

  @Deferrable(timeout = "5M")
  static void upperCase() {}

  @Deferrable(timeout = "-5m")
  static void negative() {}

  @Deferrable(timeout = "1.5h")
  static void fraction() {}

  @Deferrable(timeout = " ")
  static void blank() {}

  @Deferrable(timeout = "0s")
  static void zero() {}

  @Deferrable(timeout = "36501d")
  static void long1() {}

  @Deferrable(timeout = "106751991168d")
  static void overflow() {}

  @Deferrable(timeout = "99999999999999999999ms")
  static void longer() {}
}
