package com.example;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableLibrary;

@DeferrableLibrary(int.class)
@DeferrableLibrary(Bar.class)
@DeferrableLibrary(Runnable.class)
final class Foo {
  private Foo() {}
}

@DeferrableLibrary({Math.class, other.Hidden.class})
final class Bar {
  private Bar() {}

  @Deferrable
  static int bar(int a) {
    return a;
  }
}

@DeferrableLibrary(Baz.Nothing.class)
final class Baz {
  private Baz() {}

  static final class Nothing {}
}
