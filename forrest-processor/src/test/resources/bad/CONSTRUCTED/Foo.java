package com.example;

import dev.forrest.annotations.Deferrable;

class Foo {
  @Deferrable
  Foo() {}
}
