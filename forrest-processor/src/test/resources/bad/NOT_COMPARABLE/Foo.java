package com.example;

import dev.forrest.annotations.Deferrable;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

final class Foo {
  record Plain(int a) {}

  @Deferrable
  static SortedMap<Plain, String> bar(SortedSet<Plain> set, Map<SortedSet<boolean[]>, String> map) {
    return null;
  }
}
