package com.example;

import dev.forrest.annotations.DeferrableLibrary;

@DeferrableLibrary(
    value = String.class,
    include = {"valueOf", "chars", "format"})
final class Foo {
  private Foo() {}
}
