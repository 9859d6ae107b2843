package com.example.kinds;

import dev.forrest.annotations.Deferrable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class Kinds {
  private Kinds() {}

  @Deferrable
  static void nothing() {}

  @Deferrable
  static int four(int a, long b, String c, Vector.Axis d) {
    return a;
  }

  @Deferrable
  static String[] names(String... names) {
    return names;
  }

  @Deferrable
  static int overloaded(int a) {
    return a;
  }

  @Deferrable
  static int overloaded(int a, List<Integer> b) {
    return a;
  }

  @Deferrable(name = "renamed", number = 1234)
  static int overloaded(String a) {
    return a.length();
  }

  @Deferrable
  static Map<String, ? extends List<? extends Vector>> wild(
      List<? extends Vector> vectors, Map<String, ? extends Vector>[] maps) {
    return Map.of();
  }

  /**
   * Not to be used.
   *
   * @deprecated for a test
   */
  @Deprecated
  @Deferrable
  static int old() {
    return 1;
  }

  interface Inner {
    @Deferrable
    static List<Optional<String>[]> ofInterface(byte[] bytes, byte[][] more) {
      return List.of();
    }
  }
}
