package com.example;

import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable
  private static final class Inner {
    static final class Innermost {
      @Deferrable
      interface Host {}
    }
  }

  @Deferrable
  private interface Other {}
}
