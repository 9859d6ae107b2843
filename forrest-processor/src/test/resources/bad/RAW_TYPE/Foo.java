package com.example;

import dev.forrest.annotations.Deferrable;
import java.util.List;
import java.util.Map;

final class Foo {
  @Deferrable
  static List bar(Map<String, List> a) {
    return a.get("");
  }
}
