package dev.forrest.tests.stored;

import com.google.protobuf.Timestamp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

/** A component of each type that can be stored. New ones come at the end. */
public record Kept(
    boolean aBoolean,
    byte aByte,
    short aShort,
    char aChar,
    int anInt,
    long aLong,
    float aFloat,
    double aDouble,
    Boolean boxedBoolean,
    Byte boxedByte,
    Short boxedShort,
    Character boxedChar,
    Integer boxedInt,
    Long boxedLong,
    Float boxedFloat,
    Double boxedDouble,
    String text,
    String halfOfAPair,
    Shade shade,
    Part part,
    Pair<String, Integer> pair,
    Figure figure,
    Tree tree,
    byte[] bytes,
    boolean[] booleans,
    short[] shorts,
    char[] chars,
    int[] ints,
    long[] longs,
    float[] floats,
    double[] doubles,
    double[][] matrix,
    String[] texts,
    Part[][] grid,
    byte[][] blobs,
    List<Integer> list,
    List<List<Double>> nested,
    Set<Shade> set,
    SortedSet<String> sortedSet,
    Collection<String> collection,
    Iterable<Part> iterable,
    Map<String, Part> map,
    SortedMap<LocalDate, List<Shade>> sortedMap,
    Optional<String> optional,
    Optional<Part> absent,
    OptionalInt optionalInt,
    OptionalLong optionalLong,
    OptionalDouble optionalDouble,
    BigInteger bigInteger,
    BigInteger hugeInteger,
    BigDecimal bigDecimal,
    BigDecimal hugeDecimal,
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
    BitSet adapted,
    List<BitSet> adaptedOnes,
    Timestamp message) {

  /** An enum whose constants have bodies. */
  public enum Shade {
    DARK {
      @Override
      public int level() {
        return 0;
      }
    },
    LIGHT {
      @Override
      public int level() {
        return 255;
      }
    };

    public abstract int level();
  }

  /** A record. */
  public record Part(String name, double[] samples) {}

  /** A generic record. */
  public record Pair<A, B>(A first, B second) {}

  /** A record that contains itself. */
  public record Tree(String label, List<Tree> children) {}

  /** A sealed interface. */
  public sealed interface Figure {
    /** A record. */
    record Disc(double radius) implements Figure {}

    /** An enum. */
    enum Unit implements Figure {
      POINT,
      SQUARE
    }

    /** A record without components. */
    record Nothing() implements Figure {}

    /** A record with figures inside. */
    record Group(List<Figure> figures) implements Figure {}
  }

  /** A value in each component. */
  public static Kept full() {
    Part part = new Part("ä \"quoted\" \n\0 part", new double[] {0.1, -0.0, Double.NaN});
    ZoneOffset offset = ZoneOffset.ofHoursMinutesSeconds(1, 2, 3);
    LocalDateTime time = LocalDateTime.of(2026, 11, 22, 8, 30, 15, 1);
    Map<String, Part> map = new LinkedHashMap<>();
    map.put("b", part);
    map.put(null, null);
    return new Kept(
        true,
        Byte.MIN_VALUE,
        Short.MIN_VALUE,
        '\uffff',
        Integer.MIN_VALUE,
        Long.MIN_VALUE,
        Float.MIN_VALUE,
        Double.NEGATIVE_INFINITY,
        false,
        Byte.MAX_VALUE,
        Short.MAX_VALUE,
        'c',
        Integer.MAX_VALUE,
        Long.MAX_VALUE,
        Float.NaN,
        Double.MIN_VALUE,
        "text \ud83c\udf32",
        "\\ \ud83d",
        Shade.LIGHT,
        part,
        new Pair<>("a", null),
        new Figure.Group(
            Arrays.asList(new Figure.Disc(2), Figure.Unit.SQUARE, new Figure.Nothing(), null)),
        new Tree("root", List.of(new Tree("leaf", List.of()), new Tree(null, null))),
        new byte[] {0, -1, 127},
        new boolean[] {true, false},
        new short[] {-1, 300},
        new char[] {'\ud800', 'x'},
        new int[] {Integer.MIN_VALUE, 0, 7},
        new long[] {Long.MAX_VALUE, -1},
        new float[] {1.5f, Float.NEGATIVE_INFINITY},
        new double[] {},
        new double[][] {{1, 2}, null, {}},
        new String[] {null, "s"},
        new Part[][] {{part, null}, null},
        new byte[][] {{1}, null, {}},
        Arrays.asList(1, null, -1),
        Arrays.asList(List.of(), null, Arrays.asList(1.5, null)),
        new LinkedHashSet<>(Arrays.asList(Shade.LIGHT, null)),
        new TreeSet<>(List.of("b", "a")),
        Arrays.asList("", null),
        List.of(part),
        map,
        new TreeMap<>(Map.of(LocalDate.MIN, List.of(Shade.DARK, Shade.LIGHT))),
        Optional.of(""),
        Optional.empty(),
        OptionalInt.of(0),
        OptionalLong.empty(),
        OptionalDouble.of(Double.NaN),
        new BigInteger("-12345678901234567890"),
        BigInteger.TWO.pow(4097).negate(),
        new BigDecimal("-0.10"),
        new BigDecimal(BigInteger.TWO, Integer.MIN_VALUE),
        new UUID(1, -2),
        URI.create("https://example.org/\u00e4?q=1#f"),
        Path.of("data", "\u00e4 b.txt"),
        Duration.ofNanos(-1),
        Instant.MAX,
        LocalDate.MAX,
        time,
        LocalTime.MIDNIGHT,
        MonthDay.of(2, 29),
        OffsetDateTime.MIN,
        OffsetTime.MAX,
        Period.of(-1, 0, 2),
        Year.of(12345),
        YearMonth.of(12345, 6),
        ZoneId.of("America/St_Johns"),
        offset,
        ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ZoneId.of("Europe/Berlin")),
        BitSet.valueOf(new long[] {7}),
        new ArrayList<>(Arrays.asList(BitSet.valueOf(new long[] {5, 1}), null)),
        Timestamp.newBuilder().setSeconds(5).setNanos(6).build());
  }
}
