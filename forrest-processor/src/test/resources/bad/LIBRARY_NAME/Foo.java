package com.example;

import dev.forrest.annotations.DeferrableLibrary;

@DeferrableLibrary(
    value = {Math.class, Runnable.class},
    include = {"sqrt", "squareRoot"})
final class Foo {
  private Foo() {}
}

@DeferrableLibrary(
    value = Math.class,
    exclude = {"new"})
final class Bar {
  private Bar() {}
}
