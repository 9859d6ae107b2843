package com.example;

import dev.forrest.annotations.Deferrable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

final class Foo {
  record Item(String name, Map<String, Thread[]> threads) {}

  @Deferrable
  static Object bar(ArrayList<String> a, HashMap<String, String> b, TreeSet<String> c, Item d) {
    return a;
  }

  @Deferrable
  static void again(Item item, List<Void> nothing) {}

  @Deferrable
  static java.awt.Point fromElsewhere(Iterable<StackTraceElement> e) {
    return null;
  }
}
