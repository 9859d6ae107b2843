package com.example;

import dev.forrest.annotations.DeferrableLibrary;

@DeferrableLibrary(
    value = {Math.class, StrictMath.class},
    include = {"sqrt", "sin", "abs"})
final class Foo {
  private Foo() {}
}
