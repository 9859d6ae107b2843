package dev.forrest.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.forrest.codec.RoundTrips.roundTrip;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.WithNull;

/** Values of the types of the JDK that are no numbers, lists or maps. */
final class ValuePropertiesTest {
  /** Any characters: half surrogate pairs, backslashes, U+FFFE. */
  @Property(tries = 500)
  void anyString(@ForAll char[] chars, @ForAll String text) throws IOException {
    for (String value :
        List.of(new String(chars), text, "\ufffe" + text, "\\u" + text + "\ud83d")) {
      assertThat(roundTrip(StringCodec.INSTANCE, value)).isEqualTo(value);
    }
  }

  @Example
  void stringsThatUtf8CannotHold() throws IOException {
    for (String value :
        List.of(
            "\ud83d",
            "\ude00\ud83d",
            "\ud83d\ud83d\ude00",
            "\\ud83d\ud83d\\",
            "\ufffe",
            "\ufffe\\ud83d",
            "\ufffe\ufffe\udfff\u0000")) {
      assertThat(roundTrip(StringCodec.INSTANCE, value)).isEqualTo(value);
      List<String> list = Arrays.asList(value, null, "", value);
      assertThat(roundTrip(ListCodec.of(StringCodec.INSTANCE), list)).isEqualTo(list);
    }
    assertThat(SpelledOut.of("a\\\ud83d")).isEqualTo("\ufffea\\\\\\ud83d");
  }

  @Example
  void refusesWhatNobodySpells() {
    for (String text : List.of("\\", "\\u", "\\ud83", "\\u0041", "\\ue000", "\\ue00-", "\\x")) {
      CodecException e = assertThrows(CodecException.class, () -> SpelledOut.read("\ufffe" + text));
      assertThat(e).hasMessageThat().contains("index 1");
    }
  }

  @Property(tries = 200)
  void times(
      @ForAll @LongRange(min = -31557014167219200L, max = 31556889864403199L) long seconds,
      @ForAll @IntRange(max = 999_999_999) int nanos,
      @ForAll @IntRange(min = -64_800, max = 64_800) int offset)
      throws IOException {
    Instant instant = Instant.ofEpochSecond(seconds, nanos);
    assertThat(roundTrip(TimeCodec.INSTANT, instant)).isEqualTo(instant);
    ZoneOffset zone = ZoneOffset.ofTotalSeconds(offset);
    assertThat(roundTrip(TimeCodec.ZONE_OFFSET, zone)).isEqualTo(zone);
    Instant within = Instant.ofEpochSecond(seconds / 2, nanos);
    LocalDateTime dateTime = LocalDateTime.ofInstant(within, ZoneOffset.UTC);
    assertThat(roundTrip(TimeCodec.LOCAL_DATE_TIME, dateTime)).isEqualTo(dateTime);
    assertThat(roundTrip(TimeCodec.LOCAL_DATE, dateTime.toLocalDate()))
        .isEqualTo(dateTime.toLocalDate());
    assertThat(roundTrip(TimeCodec.LOCAL_TIME, dateTime.toLocalTime()))
        .isEqualTo(dateTime.toLocalTime());
    OffsetDateTime offsetDateTime = dateTime.atOffset(zone);
    assertThat(roundTrip(TimeCodec.OFFSET_DATE_TIME, offsetDateTime)).isEqualTo(offsetDateTime);
    assertThat(roundTrip(TimeCodec.OFFSET_TIME, offsetDateTime.toOffsetTime()))
        .isEqualTo(offsetDateTime.toOffsetTime());
    for (String region : List.of("Europe/Berlin", "UTC", "GMT+2", "Z", "America/St_Johns")) {
      ZonedDateTime zoned = within.atZone(ZoneId.of(region));
      assertThat(roundTrip(TimeCodec.ZONED_DATE_TIME, zoned)).isEqualTo(zoned);
    }
    MonthDay monthDay = MonthDay.from(dateTime);
    assertThat(roundTrip(TimeCodec.MONTH_DAY, monthDay)).isEqualTo(monthDay);
    YearMonth yearMonth = YearMonth.from(dateTime);
    assertThat(roundTrip(TimeCodec.YEAR_MONTH, yearMonth)).isEqualTo(yearMonth);
  }

  @Property(tries = 200)
  void amountsOfTime(
      @ForAll long seconds,
      @ForAll int nanos,
      @ForAll int years,
      @ForAll int months,
      @ForAll int days)
      throws IOException {
    Duration duration = Duration.ofSeconds(seconds / 2, nanos);
    assertThat(roundTrip(TimeCodec.DURATION, duration)).isEqualTo(duration);
    Period period = Period.of(years, months, days);
    assertThat(roundTrip(TimeCodec.PERIOD, period)).isEqualTo(period);
  }

  @Property(tries = 200)
  void years(@ForAll @IntRange(min = -999_999_999, max = 999_999_999) int number)
      throws IOException {
    Year year = Year.of(number);
    assertThat(roundTrip(TimeCodec.YEAR, year)).isEqualTo(year);
    YearMonth month = year.atMonth(2);
    assertThat(roundTrip(TimeCodec.YEAR_MONTH, month)).isEqualTo(month);
  }

  /** Where clocks go back, an hour comes twice. */
  @Example
  void hoursThatComeTwice() throws IOException {
    ZoneId zone = ZoneId.of("Europe/Berlin");
    ZonedDateTime first = LocalDateTime.of(2026, 10, 25, 2, 30).atZone(zone);
    ZonedDateTime second = first.withLaterOffsetAtOverlap();
    assertThat(second).isNotEqualTo(first);
    assertThat(roundTrip(TimeCodec.ZONED_DATE_TIME, first)).isEqualTo(first);
    assertThat(roundTrip(TimeCodec.ZONED_DATE_TIME, second)).isEqualTo(second);
    assertThat(roundTrip(TimeCodec.ZONE_ID, zone)).isEqualTo(zone);
    assertThat(roundTrip(TimeCodec.ZONE_ID, ZoneOffset.UTC)).isEqualTo(ZoneOffset.UTC);
  }

  @Example
  void extremesOfTime() throws IOException {
    assertThat(roundTrip(TimeCodec.INSTANT, Instant.MIN)).isEqualTo(Instant.MIN);
    assertThat(roundTrip(TimeCodec.INSTANT, Instant.MAX)).isEqualTo(Instant.MAX);
    assertThat(roundTrip(TimeCodec.LOCAL_DATE_TIME, LocalDateTime.MIN))
        .isEqualTo(LocalDateTime.MIN);
    assertThat(roundTrip(TimeCodec.OFFSET_DATE_TIME, OffsetDateTime.MAX))
        .isEqualTo(OffsetDateTime.MAX);
    assertThat(roundTrip(TimeCodec.LOCAL_DATE, LocalDate.MAX)).isEqualTo(LocalDate.MAX);
    assertThat(roundTrip(TimeCodec.LOCAL_TIME, LocalTime.MAX)).isEqualTo(LocalTime.MAX);
    for (long seconds : new long[] {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE}) {
      Duration duration = Duration.ofSeconds(seconds, 999_999_999);
      assertThat(roundTrip(TimeCodec.DURATION, duration)).isEqualTo(duration);
    }
  }

  @Property(tries = 200)
  void bigNumbers(@ForAll BigInteger integer, @ForAll BigDecimal decimal, @ForAll int scale)
      throws IOException {
    for (BigInteger value : List.of(integer, integer.shiftLeft(5000), integer.pow(3))) {
      assertThat(roundTrip(BigIntegerCodec.INSTANCE, value)).isEqualTo(value);
      BigDecimal scaled = new BigDecimal(value, scale);
      assertThat(roundTrip(BigDecimalCodec.INSTANCE, scaled)).isEqualTo(scaled);
    }
    assertThat(roundTrip(BigDecimalCodec.INSTANCE, decimal)).isEqualTo(decimal);
  }

  @Example
  void bigNumbersAtTheLimitsOfTheirText() throws IOException {
    for (int bits = 4094; bits < 4099; bits++) {
      for (BigInteger value :
          List.of(BigInteger.ONE.shiftLeft(bits), BigInteger.ONE.shiftLeft(bits).negate())) {
        assertThat(roundTrip(BigIntegerCodec.INSTANCE, value)).isEqualTo(value);
      }
    }
    for (int scale :
        new int[] {
          Integer.MIN_VALUE, -1_000_000, -999_999, 0, 999_999, 1_000_000, Integer.MAX_VALUE
        }) {
      for (BigInteger digits : List.of(BigInteger.ZERO, BigInteger.TEN, BigInteger.valueOf(-123))) {
        BigDecimal value = new BigDecimal(digits, scale);
        assertThat(roundTrip(BigDecimalCodec.INSTANCE, value)).isEqualTo(value);
      }
    }
  }

  @Property(tries = 100)
  void identifiers(@ForAll long high, @ForAll long low, @ForAll int number) throws IOException {
    UUID uuid = new UUID(high, low);
    assertThat(roundTrip(UuidCodec.INSTANCE, uuid)).isEqualTo(uuid);
    URI uri = URI.create("https://example.org/" + number + "?q=\u00e4#" + number);
    assertThat(roundTrip(UriCodec.INSTANCE, uri)).isEqualTo(uri);
    Path path = Path.of("/data", "file " + number, "..", "x");
    assertThat(roundTrip(PathCodec.INSTANCE, path)).isEqualTo(path);
  }

  @Example
  void emptyTextsAreValuesOfSomeTypes() throws IOException {
    List<URI> uris = Arrays.asList(URI.create(""), null, URI.create("x"));
    assertThat(roundTrip(ListCodec.of(UriCodec.INSTANCE), uris)).isEqualTo(uris);
    List<Path> paths = Arrays.asList(null, Path.of(""));
    assertThat(roundTrip(ListCodec.of(PathCodec.INSTANCE), paths)).isEqualTo(paths);
  }

  @Property(tries = 100)
  void optionals(@ForAll int i, @ForAll long l, @ForAll double d) throws IOException {
    for (OptionalInt value : List.of(OptionalInt.empty(), OptionalInt.of(i))) {
      assertThat(roundTrip(OptionalIntCodec.INSTANCE, value)).isEqualTo(value);
    }
    for (OptionalLong value : List.of(OptionalLong.empty(), OptionalLong.of(l))) {
      assertThat(roundTrip(OptionalLongCodec.INSTANCE, value)).isEqualTo(value);
    }
    for (OptionalDouble value : List.of(OptionalDouble.empty(), OptionalDouble.of(d))) {
      assertThat(roundTrip(OptionalDoubleCodec.INSTANCE, value)).isEqualTo(value);
    }
    List<OptionalInt> list = Arrays.asList(OptionalInt.empty(), null, OptionalInt.of(i));
    assertThat(roundTrip(ListCodec.of(OptionalIntCodec.INSTANCE), list)).isEqualTo(list);
  }

  @Property(tries = 100)
  void collections(
      @ForAll List<@WithNull String> elements,
      @ForAll Set<Integer> set,
      @ForAll Map<Long, @WithNull Double> map)
      throws IOException {
    Collection<String> read = roundTrip(CollectionCodec.of(StringCodec.INSTANCE), elements);
    assertThat(read).containsExactlyElementsIn(elements).inOrder();
    Collection<Integer> deque = new ArrayDeque<>(set);
    assertThat(roundTrip(CollectionCodec.of(IntCodec.INSTANCE), deque))
        .containsExactlyElementsIn(deque)
        .inOrder();
    Iterable<Integer> iterable = new Ring(deque);
    assertThat(roundTrip(IterableCodec.of(IntCodec.INSTANCE), iterable))
        .containsExactlyElementsIn(deque)
        .inOrder();
    TreeSet<Integer> sortedSet = new TreeSet<>(set);
    assertThat(roundTrip(SortedSetCodec.of(IntCodec.INSTANCE), sortedSet)).isEqualTo(sortedSet);
    SortedMap<Long, Double> sortedMap = new TreeMap<>(map);
    assertThat(roundTrip(SortedMapCodec.of(LongCodec.INSTANCE, DoubleCodec.INSTANCE), sortedMap))
        .isEqualTo(sortedMap);
  }

  /** An {@link Iterable} that is no {@link Collection}. */
  private record Ring(Collection<Integer> elements) implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      return elements.iterator();
    }
  }

  @Example
  void comparatorsAreRefused() throws IOException {
    TreeMap<Integer, Integer> map = new TreeMap<>(Comparator.reverseOrder());
    CodecException e =
        assertThrows(
            CodecException.class,
            () -> roundTrip(SortedMapCodec.of(IntCodec.INSTANCE, IntCodec.INSTANCE), map));
    assertThat(e).hasMessageThat().contains("Declare a Map");
    assertThrows(
        CodecException.class,
        () ->
            roundTrip(
                SortedSetCodec.of(IntCodec.INSTANCE), new TreeSet<>(Comparator.reverseOrder())));
    TreeSet<Integer> natural = new TreeSet<>(Comparator.<Integer>naturalOrder());
    natural.add(1);
    assertThat(roundTrip(SortedSetCodec.of(IntCodec.INSTANCE), natural)).isEqualTo(natural);
  }

  @Property(tries = 300)
  void whatIsNoValueIsRefused(@ForAll String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Codec<?>> codecs =
        new ArrayList<>(
            List.of(
                TimeCodec.INSTANT,
                TimeCodec.YEAR,
                TimeCodec.PERIOD,
                TimeCodec.ZONE_ID,
                TimeCodec.ZONED_DATE_TIME,
                UuidCodec.INSTANCE,
                UriCodec.INSTANCE,
                PathCodec.INSTANCE,
                BigIntegerCodec.INSTANCE,
                BigDecimalCodec.INSTANCE));
    for (Codec<?> codec : codecs) {
      byte[] field = new byte[bytes.length + 5];
      int length = bytes.length;
      int at = 0;
      for (; length > 127; length >>>= 7) {
        field[at++] = (byte) (length | 128);
      }
      field[at++] = (byte) length;
      System.arraycopy(bytes, 0, field, at, bytes.length);
      try {
        assertThat((Object) codec.read(CodedInputStream.newInstance(field))).isNotNull();
      } catch (IOException | CodecException e) {
        assertThat(e).hasMessageThat().isNotEmpty();
      }
    }
  }
}
