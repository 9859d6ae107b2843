package com.example;

import dev.forrest.annotations.Deferrable;
import java.io.Serializable;
import java.util.List;

final class Foo {
  @Deferrable
  static <T> T bar(T a) {
    return a;
  }

  @Deferrable
  static <T extends Object & Comparable<T>> T max(List<T> a) {
    return a.get(0);
  }

  @Deferrable
  static <T extends Comparable<T>, U extends Thread & Serializable> T both(T a, U b) {
    return a;
  }

  @Deferrable
  static <T extends Comparable<T>> T comparable(List<T> a) {
    return a.get(0);
  }
}
