package com.example;

import dev.forrest.annotations.Deferrable;
import java.util.List;

final class Foo {
  record Item(Gone gone) {}

  @Deferrable
  static void bar(Item a, List<AlsoGone> b) {}
}
