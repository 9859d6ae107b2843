package com.example;

import dev.forrest.annotations.Deferrable;
import java.util.List;

final class Foo {
  @Deferrable
  static void bar(List<?> a, List<? super String> b, List<List<? extends String>> c) {}
}
