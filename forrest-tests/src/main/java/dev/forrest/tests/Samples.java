package dev.forrest.tests;

import dev.forrest.annotations.Deferrable;
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
import java.util.Arrays;
import java.util.Collection;
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

/** A component for each row of docs/types.md. */
public record Samples(
    boolean aBoolean,
    byte aByte,
    short aShort,
    int anInt,
    long aLong,
    char aChar,
    float aFloat,
    double aDouble,
    Integer boxed,
    String string,
    Color anEnum,
    Point aRecord,
    Pair<String, Integer> aGenericRecord,
    Figure aSealedInterface,
    byte[] bytes,
    double[] doubles,
    float[] floats,
    long[] longs,
    int[] ints,
    short[] shorts,
    char[] chars,
    boolean[] booleans,
    String[] array,
    double[][] matrix,
    List<Integer> list,
    Set<String> set,
    SortedSet<String> sortedSet,
    Collection<String> collection,
    Iterable<String> iterable,
    Map<String, Integer> map,
    SortedMap<Integer, String> sortedMap,
    Optional<String> optional,
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
    LocalTime localTime,
    LocalDateTime localDateTime,
    OffsetTime offsetTime,
    OffsetDateTime offsetDateTime,
    ZonedDateTime zonedDateTime,
    Period period,
    Year year,
    YearMonth yearMonth,
    MonthDay monthDay,
    ZoneId zoneId,
    ZoneOffset zoneOffset) {

  /** An enum. */
  public enum Color {
    RED,
    GREEN
  }

  /** A record. */
  public record Point(int x, int y) {}

  /** Makes a task file that holds them all. */
  @Deferrable
  static int samples(Samples samples) {
    return samples.anInt();
  }

  /** A value of each type. */
  public static Samples create() {
    ZoneOffset offset = ZoneOffset.ofHours(1);
    LocalDateTime time = LocalDateTime.of(2026, 11, 22, 8, 30, 15);
    return new Samples(
        true,
        (byte) -1,
        (short) -2,
        -3,
        -4L,
        'x',
        0.5f,
        -0.0,
        5,
        "text",
        Color.GREEN,
        new Point(1, 2),
        new Pair<>("a", 1),
        new Figure.Disc(2),
        new byte[] {1, -1},
        new double[] {1, Double.NaN},
        new float[] {1},
        new long[] {1},
        new int[] {1},
        new short[] {1},
        new char[] {'x'},
        new boolean[] {true},
        new String[] {"a", null},
        new double[][] {{1}, null},
        Arrays.asList(7, null),
        Set.of("a"),
        new TreeSet<>(Set.of("a")),
        List.of("a"),
        List.of("a"),
        Map.of("a", 1),
        new TreeMap<>(Map.of(1, "a")),
        Optional.of("a"),
        OptionalInt.of(1),
        OptionalLong.empty(),
        OptionalDouble.of(1),
        new BigInteger("12345678901234567890"),
        new BigDecimal("1.50"),
        new UUID(1, 2),
        URI.create("https://example.org/a"),
        Path.of("data", "a.txt"),
        Duration.ofMinutes(90),
        Instant.ofEpochSecond(1_795_336_215L),
        time.toLocalDate(),
        time.toLocalTime(),
        time,
        time.toLocalTime().atOffset(offset),
        time.atOffset(offset),
        time.atZone(ZoneId.of("Europe/Berlin")),
        Period.ofMonths(3),
        Year.of(2026),
        YearMonth.of(2026, 11),
        MonthDay.of(11, 22),
        ZoneId.of("Europe/Berlin"),
        offset);
  }
}
