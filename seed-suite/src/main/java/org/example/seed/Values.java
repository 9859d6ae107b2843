package org.example.seed;

import dev.forrest.annotations.Deferrable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Calls that do nothing but return. */
public final class Values {
  private Values() {}

  @Deferrable
  static int identity(int number) {
    return number;
  }

  @Deferrable
  static int add(int a, int b) {
    return a + b;
  }

  @Deferrable
  static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  @Deferrable
  static int sumOfRows(List<List<Integer>> rows) {
    return rows.stream().mapToInt(Values::sum).sum();
  }

  @Deferrable
  static double[] zeros(int count) {
    return new double[count];
  }

  @Deferrable
  static List<String> firstArgument(List<String> args) {
    return args.subList(0, 1);
  }

  @Deferrable
  static Map<String, Integer> dict(String key, int value) {
    return Map.of(key, value);
  }

  @Deferrable
  static Map<Integer, String> names(int from) {
    return Map.of(from, "first", from + 1, "second");
  }

  @Deferrable
  static Grid grid(int x, int cellX) {
    return new Grid(x, Map.of("x", cellX));
  }

  @Deferrable
  static byte[] bytes(int count, byte fill) {
    byte[] bytes = new byte[count];
    Arrays.fill(bytes, fill);
    return bytes;
  }
}
