package dev.forrest.tests;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableStubs;
import java.awt.Point;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Each type that can be stored, in each place that it can have. */
@DeferrableStubs("CompositeTasks")
record Composite(
    Containers<Boolean> booleans,
    Containers<Byte> bytes,
    Containers<Short> shorts,
    Containers<Character> chars,
    Containers<Integer> ints,
    Containers<Long> longs,
    Containers<Float> floats,
    Containers<Double> doubles,
    Containers<String> strings,
    Containers<Shade> shades,
    Containers<Item> items,
    Containers<Tree> trees,
    Containers<Figure> figures,
    Containers<Pair<String, Integer>> pairs,
    Containers<boolean[]> booleanArrays,
    Containers<byte[]> byteArrays,
    Containers<short[]> shortArrays,
    Containers<char[]> charArrays,
    Containers<int[]> intArrays,
    Containers<long[]> longArrays,
    Containers<float[]> floatArrays,
    Containers<double[]> doubleArrays,
    Containers<List<Integer>> intLists,
    Containers<Map<String, Double>> maps,
    Containers<OptionalInt> optionalInts,
    Containers<OptionalLong> optionalLongs,
    Containers<OptionalDouble> optionalDoubles,
    Containers<BigInteger> bigIntegers,
    Containers<BigDecimal> bigDecimals,
    Containers<UUID> uuids,
    Containers<URI> uris,
    Containers<Path> paths,
    Containers<Duration> durations,
    Containers<Instant> instants,
    Containers<LocalDate> localDates,
    Containers<LocalDateTime> localDateTimes,
    Containers<LocalTime> localTimes,
    Containers<MonthDay> monthDays,
    Containers<OffsetDateTime> offsetDateTimes,
    Containers<OffsetTime> offsetTimes,
    Containers<Period> periods,
    Containers<Year> years,
    Containers<YearMonth> yearMonths,
    Containers<ZoneId> zoneIds,
    Containers<ZoneOffset> zoneOffsets,
    Containers<ZonedDateTime> zonedDateTimes,
    Containers<Point> points,
    Containers<AtomicLong> counts,
    Containers<Locale> locales,
    Containers<AtomicReference<AtomicLong>> references,
    Ordered<Boolean> orderedBooleans,
    Ordered<Character> orderedChars,
    Ordered<Integer> orderedInts,
    Ordered<Long> orderedLongs,
    Ordered<Double> orderedDoubles,
    Ordered<Float> orderedFloats,
    Ordered<String> orderedStrings,
    Ordered<Shade> orderedShades,
    Ordered<BigDecimal> orderedDecimals,
    Ordered<UUID> orderedUuids,
    Ordered<URI> orderedUris,
    Ordered<Instant> orderedInstants,
    Ordered<YearMonth> orderedMonths) {

  @Deferrable
  static List<Composite> composites(List<Composite> values) {
    return values;
  }

  @Deferrable
  static List<Everything> everything(List<Everything> values) {
    return values;
  }

  @Deferrable
  static List<Samples> samples(List<Samples> values) {
    return values;
  }

  @Deferrable
  static List<Figure> figures(List<Figure> values) {
    return values;
  }

  @Deferrable
  static List<Tree> trees(List<Tree> values) {
    return values;
  }

  @Deferrable
  static List<Adapted.Shapes> shapes(List<Adapted.Shapes> values) {
    return values;
  }
}
