package dev.forrest.tests;

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
import java.util.UUID;

/** A component of each type that can be stored. */
public record Everything(
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
    byte[] bytes,
    Shade shade,
    Item item,
    List<String> texts,
    List<Integer> ints,
    List<List<Double>> nested,
    Set<Shade> shades,
    Map<String, Item> items,
    Map<Integer, List<Shade>> shadesByInt,
    Optional<String> maybeText,
    Optional<Item> maybeItem,
    boolean[] booleans,
    short[] shorts,
    char[] chars,
    int[] someInts,
    long[] longs,
    float[] floats,
    double[] doubles,
    double[][] matrix,
    String[] strings,
    Item[][] itemGrid,
    byte[][] blobs,
    Tree tree,
    Collection<String> collection,
    Iterable<Integer> iterable,
    SortedSet<String> sortedSet,
    SortedMap<LocalDate, Item> sortedMap,
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
    List<BigInteger> bigIntegers,
    Map<UUID, BigDecimal> bigDecimals,
    Path[] paths,
    String halfOfAPair,
    Figure figure,
    List<Figure> figures,
    Pair<String, Integer> pair,
    Pair<Figure, Pair<Long, Pair<String, Integer>>[]> pairs) {}
