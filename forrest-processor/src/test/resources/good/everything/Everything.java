package com.example.everything;

import dev.forrest.annotations.Deferrable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A component of each supported type. */
public record Everything(
    boolean z,
    byte b,
    short s,
    int i,
    long l,
    char c,
    float f,
    double d,
    Boolean bz,
    Byte bb,
    Short bs,
    Integer bi,
    Long bl,
    Character bc,
    Float bf,
    Double bd,
    String text,
    byte[] bytes,
    Color color,
    Point point,
    boolean[] az,
    short[] as,
    int[] ai,
    long[] al,
    char[] ac,
    float[] af,
    double[] ad,
    double[][] add,
    byte[][] abb,
    String[][][] asss,
    Color[] colors,
    Point[] points,
    List<Integer> ints,
    List<String> strings,
    List<Color> colorList,
    List<List<Point>> nested,
    List<? extends Point> covariant,
    Set<Long> longs,
    Map<String, Point> byName,
    Map<Color, List<Double>> byColor,
    Map<Point, Map<Integer, String>> byPoint,
    Optional<String> present,
    Optional<Point> absent,
    Optional<Optional<Integer>> both,
    List<String>[] lists,
    Tree tree) {

  public enum Color {
    RED,
    GREEN
  }

  public record Point(int x, int y) {}

  public record Tree(String name, List<Tree> children, Tree next) {}

  @Deferrable
  public static Everything same(Everything everything) {
    return everything;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static Everything sample() {
    Map<String, Point> byName = new LinkedHashMap<>();
    byName.put("a", new Point(1, 2));
    byName.put(null, null);
    return new Everything(
        true, (byte) -1, (short) -2, -3, 1L << 40, '\uffff', 1.5f, -0.0,
        false, (byte) 1, (short) 2, Integer.MIN_VALUE, Long.MIN_VALUE, 'x', Float.NaN, Double.MAX_VALUE,
        "gr\u00fc\u00dfe", new byte[] {1, 2}, Color.GREEN, new Point(-1, 7),
        new boolean[] {true, false}, new short[] {1, -1}, new int[] {1, -1}, new long[] {1, -1},
        new char[] {'a', '\ud800'}, new float[] {1}, new double[] {1, Double.NaN},
        new double[][] {{1}, {}, null}, new byte[][] {{1}, null}, new String[][][] {{{"a", null}, {}}, null},
        new Color[] {Color.RED, null, Color.GREEN}, new Point[] {null, new Point(3, 4)},
        Arrays.asList(1, null, 3), Arrays.asList("", null), Arrays.asList(Color.GREEN, null),
        List.of(List.of(new Point(5, 6)), List.of()), List.of(new Point(8, 9)),
        new LinkedHashSet<>(Arrays.asList(3L, null, 1L)), byName,
        Map.of(Color.RED, List.of(1.0)), Map.of(new Point(0, 0), Map.of(1, "one")),
        Optional.of("here"), Optional.empty(), Optional.of(Optional.empty()),
        new List[] {List.of("x"), null},
        new Tree("root", List.of(new Tree("leaf", null, null)), new Tree(null, List.of(), null)));
  }

  public static Everything nulls() {
    return new Everything(
        false, (byte) 0, (short) 0, 0, 0, (char) 0, 0, 0,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null);
  }

  /** All components, for a deep comparison. */
  public Object[] components() {
    return new Object[] {
      z, b, s, i, l, c, f, d, bz, bb, bs, bi, bl, bc, bf, bd, text, bytes, color, point, az, as, ai,
      al, ac, af, ad, add, abb, asss, colors, points, ints, strings, colorList, nested, covariant,
      longs, byName, byColor, byPoint, present, absent, both, lists, tree
    };
  }
}
