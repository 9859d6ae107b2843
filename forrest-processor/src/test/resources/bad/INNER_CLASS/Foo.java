package com.example;

import dev.forrest.annotations.Deferrable;

class Foo {
  class Inner {
    @Deferrable
    Inner() {}
  }
}
