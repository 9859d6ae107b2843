package org.example.lib;

import java.util.List;
import java.util.function.Supplier;

/** A class of other people, which cannot be stored itself. */
public class Kernel {
  public Kernel(int size) {}

  public static int scale(int factor) {
    return factor;
  }

  public static double scale(double factor) {
    return factor;
  }

  public static double scale(double factor, Range of) {
    return factor * of.length();
  }

  public static void warmUp(int times) {}

  public static String[] names(String... wanted) throws java.io.IOException {
    return wanted;
  }

  public static List<Range> split(Range range, int parts) {
    return List.of(range);
  }

  public static <T> T first(List<T> list) {
    return list.get(0);
  }

  public static int call(Supplier<Integer> supplier) {
    return supplier.get();
  }

  /**
   * Old.
   *
   * @deprecated use scale
   */
  @Deprecated
  public static int stretch(int factor) {
    return factor;
  }

  static int hidden(int a) {
    return a;
  }

  public int size() {
    return 0;
  }
}
