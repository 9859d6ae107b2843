package com.example.everything;

import dev.forrest.annotations.Deferrable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

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
    Tree tree,
    Collection<String> collection,
    Iterable<Point> iterable,
    SortedSet<String> sortedSet,
    SortedMap<String, Point> sortedMap,
    OptionalInt optionalInt,
    OptionalLong optionalLong,
    OptionalDouble optionalDouble,
    BigInteger bigInteger,
    BigDecimal bigDecimal,
    UUID uuid,
    URI uri,
    Path path,
    Duration duration,
    Instant instant,
    LocalDate localDate,
    LocalDateTime localDateTime,
    LocalTime localTime,
    MonthDay monthDay,
    OffsetDateTime offsetDateTime,
    OffsetTime offsetTime,
    Period period,
    Year year,
    YearMonth yearMonth,
    ZoneId zoneId,
    ZoneOffset zoneOffset,
    ZonedDateTime zonedDateTime,
    DayOfWeek dayOfWeek,
    List<URI> uris,
    Map<LocalDate, BigDecimal> byDate,
    Path[] paths,
    OptionalInt[] optionals,
    List<Strict> strict) {

  public enum Color {
    RED,
    GREEN
  }

  public record Point(int x, int y) {}

  public record Tree(String name, List<Tree> children, Tree next) {}

  /** Takes no null, not even from the codec when an element of a list is null. */
  public record Strict(String name) {
    public Strict {
      Objects.requireNonNull(name);
    }
  }

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
        new Tree("root", List.of(new Tree("leaf", null, null)), new Tree(null, List.of(), null)),
        List.of("c"), Arrays.asList(null, new Point(1, 2)),
        new TreeSet<>(List.of("b", "a")), new TreeMap<>(byNameWithoutNull()),
        OptionalInt.of(-1), OptionalLong.empty(), OptionalDouble.of(-0.0),
        BigInteger.ONE.shiftLeft(5000), new BigDecimal("1.50"), new UUID(1, 2),
        URI.create("https://example.org/\u00e4?q#f"), Path.of("a", "b"),
        Duration.ofSeconds(-1, 1), Instant.EPOCH, LocalDate.of(2026, 1, 2),
        LocalDateTime.of(2026, 1, 2, 3, 4), LocalTime.NOON, MonthDay.of(2, 29),
        OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 6, ZoneOffset.ofHours(-3)),
        OffsetTime.of(1, 2, 3, 4, ZoneOffset.MAX), Period.of(1, -2, 3), Year.of(12345),
        YearMonth.of(-12345, 6), ZoneId.of("Europe/Berlin"), ZoneOffset.MIN,
        ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ZoneId.of("Europe/Berlin")),
        DayOfWeek.SUNDAY, Arrays.asList(URI.create(""), null),
        Map.of(LocalDate.EPOCH, BigDecimal.TEN), new Path[] {null, Path.of("/x")},
        new OptionalInt[] {OptionalInt.empty(), null}, Arrays.asList(null, new Strict("s")));
  }

  private static Map<String, Point> byNameWithoutNull() {
    return Map.of("z", new Point(1, 2), "a", new Point(3, 4));
  }

  public static Everything nulls() {
    return new Everything(
        false, (byte) 0, (short) 0, 0, 0, (char) 0, 0, 0,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null);
  }

  /** All components, for a deep comparison. */
  public Object[] components() {
    return new Object[] {
      z, b, s, i, l, c, f, d, bz, bb, bs, bi, bl, bc, bf, bd, text, bytes, color, point, az, as, ai,
      al, ac, af, ad, add, abb, asss, colors, points, ints, strings, colorList, nested, covariant,
      longs, byName, byColor, byPoint, present, absent, both, lists, tree, collection, iterable,
      sortedSet, sortedMap, optionalInt, optionalLong, optionalDouble, bigInteger, bigDecimal, uuid,
      uri, path, duration, instant, localDate, localDateTime, localTime, monthDay, offsetDateTime,
      offsetTime, period, year, yearMonth, zoneId, zoneOffset, zonedDateTime, dayOfWeek, uris, byDate,
      paths, optionals, strict
    };
  }
}
