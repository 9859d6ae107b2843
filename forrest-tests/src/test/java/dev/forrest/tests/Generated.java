package dev.forrest.tests;

import java.awt.Point;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
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
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Makes values of any type that is declared with types of {@code docs/types.md}, with null wherever
 * Java allows it.
 */
final class Generated {
  private static final int MAX_SIZE = 3;
  private static final int MAX_DEPTH = 4;
  private static final String BACKSLASH = "\\";
  private static final double NULLS = 0.15;
  private static final Map<Type, Arbitrary<?>> SCALARS = scalars();

  private static final Set<Type> ADAPTED = Set.of(Point.class, AtomicLong.class, Locale.class);

  /** Arbitraries by type; those of types that contain themselves, by their depth, too. */
  private final Map<Object, Arbitrary<?>> known = new HashMap<>();

  /** How often each record is being made. */
  private final Map<Type, Integer> depths = new HashMap<>();

  private Generated() {
    SCALARS.forEach(known::put);
  }

  /** Lists of values of a class, none of which is null. */
  static <T> Arbitrary<List<T>> listsOf(Class<T> type, int size) {
    return new Generated().of(type).map(type::cast).list().ofMinSize(1).ofMaxSize(size);
  }

  /** Lists of values that can be constants: their types are not declared. */
  static Arbitrary<List<Object>> listsOfAnything(int size) {
    Generated generated = new Generated();
    List<Arbitrary<Object>> all = new ArrayList<>();
    SCALARS.forEach(
        (type, arbitrary) -> {
          if (!ADAPTED.contains(type)) {
            all.add(generated.orNull(type));
            all.add(generated.of(((Class<?>) type).arrayType()));
          }
        });
    for (Type type :
        List.<Type>of(
            Shade.class,
            Figure.class,
            Tree.class,
            Item.class,
            Everything.class,
            byte[][].class,
            Figure[][].class)) {
      all.add(generated.of(type));
    }
    for (RecordComponent component : Composite.class.getRecordComponents()) {
      // Such a value may be stored as one of ZoneId, which permits it.
      if (!component.getName().equals("zoneOffsets")) {
        all.add(generated.of(component.getGenericType()));
      }
    }
    Arbitrary<Object> leaves = Arbitraries.oneOf(all);
    return Arbitraries.recursive(() -> leaves, Generated::collected, 0, MAX_DEPTH)
        .list()
        .ofMaxSize(size);
  }

  private static Arbitrary<Object> collected(Arbitrary<Object> part) {
    Arbitrary<List<Object>> lists = part.list().ofMaxSize(MAX_SIZE);
    return Arbitraries.oneOf(
        List.of(
            part,
            lists.map(ArrayList::new),
            lists.map(LinkedHashSet::new),
            lists.map(List::toArray),
            part.map(Optional::ofNullable),
            Combinators.combine(lists, part)
                .as(
                    (keys, value) -> {
                      Map<Object, Object> map = new LinkedHashMap<>();
                      keys.forEach(key -> map.put(key, value));
                      return map;
                    })));
  }

  private static Map<Type, Arbitrary<?>> scalars() {
    Map<Type, Arbitrary<?>> map = new HashMap<>();
    number(map, boolean.class, Boolean.class, Arbitraries.of(true, false));
    number(map, byte.class, Byte.class, edges(Arbitraries.bytes(), Byte.MIN_VALUE, (byte) 0));
    number(map, short.class, Short.class, edges(Arbitraries.shorts(), Short.MIN_VALUE, (short) 0));
    number(
        map,
        char.class,
        Character.class,
        edges(Arbitraries.chars().all(), '\0', '\ud83d', '\udf32', '\ufffe', '\uffff'));
    number(
        map,
        int.class,
        Integer.class,
        edges(Arbitraries.integers(), Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1, 128));
    number(
        map,
        long.class,
        Long.class,
        edges(Arbitraries.longs(), Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L, 1L << 32));
    number(map, float.class, Float.class, floats());
    number(map, double.class, Double.class, doubles());
    map.put(String.class, strings());
    map.put(
        OptionalInt.class, edges(Arbitraries.integers().map(OptionalInt::of), OptionalInt.empty()));
    map.put(
        OptionalLong.class, edges(Arbitraries.longs().map(OptionalLong::of), OptionalLong.empty()));
    map.put(OptionalDouble.class, edges(doubles().map(OptionalDouble::of), OptionalDouble.empty()));
    putIdentifiers(map);
    putTimes(map);
    // Their adapters refuse what stands for null, as an AtomicLong of 0 would.
    map.put(
        Point.class,
        Combinators.combine(Arbitraries.integers(), Arbitraries.integers()).as(Point::new));
    map.put(
        AtomicLong.class,
        edges(Arbitraries.longs(), Long.MIN_VALUE, 1L).filter(n -> n != 0).map(AtomicLong::new));
    map.put(Locale.class, Arbitraries.of(Locale.GERMANY, Locale.ENGLISH, Locale.TAIWAN));
    return map;
  }

  private static <T> void number(
      Map<Type, Arbitrary<?>> map, Class<?> primitive, Class<T> box, Arbitrary<T> arbitrary) {
    map.put(primitive, arbitrary);
    map.put(box, arbitrary);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> Arbitrary<T> edges(Arbitrary<T> arbitrary, T... edges) {
    return Arbitraries.oneOf(Arbitraries.of(edges), arbitrary);
  }

  /** All bit patterns, and so not-a-numbers of any payload. */
  private static Arbitrary<Float> floats() {
    return edges(
        Arbitraries.integers()
            .withDistribution(RandomDistribution.uniform())
            .map(Float::intBitsToFloat),
        0f,
        -0f,
        0.1f,
        Float.NaN,
        Float.intBitsToFloat(0xffc12345),
        Float.intBitsToFloat(0x7fa00001),
        Float.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        Float.MAX_VALUE);
  }

  private static Arbitrary<Double> doubles() {
    return edges(
        Arbitraries.longs()
            .withDistribution(RandomDistribution.uniform())
            .map(Double::longBitsToDouble),
        0.0,
        -0.0,
        0.1,
        Double.NaN,
        Double.longBitsToDouble(0xfff8_1234_5678_9abcL),
        Double.longBitsToDouble(0x7ff4_0000_0000_0001L),
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE);
  }

  private static Arbitrary<String> strings() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            "\0",
            BACKSLASH,
            "\"'\n\r\t\u007f\u0085",
            "\ud83c\udf32",
            "\ud83c",
            "\udf32\ud83c",
            BACKSLASH + "\ud83c" + BACKSLASH + "ud83c",
            "\ufffe",
            "\ufffe" + BACKSLASH,
            "\ufffe" + BACKSLASH + "ud83c",
            "x\ufffe",
            "\uffff\ufeff"),
        Arbitraries.strings().ascii().ofMaxLength(8),
        Arbitraries.strings().all().ofMaxLength(8));
  }

  private static void putIdentifiers(Map<Type, Arbitrary<?>> map) {
    Arbitrary<BigInteger> integers =
        Arbitraries.oneOf(
            edges(Arbitraries.bigIntegers(), BigInteger.ZERO),
            Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(4030, 4100))
                .as((n, shift) -> BigInteger.valueOf(n).shiftLeft(shift)));
    map.put(BigInteger.class, integers);
    map.put(
        BigDecimal.class,
        Combinators.combine(
                integers,
                edges(
                    Arbitraries.integers(),
                    Integer.MIN_VALUE,
                    Integer.MAX_VALUE,
                    0,
                    1,
                    -7,
                    1_000_000,
                    -1_000_001))
            .as(BigDecimal::new));
    map.put(
        UUID.class, Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new));
    map.put(
        URI.class,
        edges(
            Arbitraries.strings().alpha().map(s -> URI.create("https://example.org/\u00e4?" + s)),
            URI.create(""),
            URI.create("a:b"),
            URI.create("#%20")));
    map.put(
        Path.class,
        edges(
            Arbitraries.strings().alpha().map(s -> Path.of("/" + s, "..", ".", s)),
            Path.of(""),
            Path.of("/"),
            Path.of("a b\\c")));
  }

  private static void putTimes(Map<Type, Arbitrary<?>> map) {
    Arbitrary<Integer> nanos = edges(Arbitraries.integers().between(0, 999_999_999), 0, 1_000_000);
    Arbitrary<LocalDate> dates =
        edges(
            Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay),
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.of(0, 1, 1),
            LocalDate.of(-1, 2, 28),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10_000, 1, 1),
            LocalDate.of(2024, 2, 29));
    Arbitrary<LocalTime> times =
        edges(
            Combinators.combine(Arbitraries.integers().between(0, 86_399), nanos)
                .as((second, nano) -> LocalTime.ofSecondOfDay(second).withNano(nano)),
            LocalTime.MIN,
            LocalTime.MAX,
            LocalTime.of(2, 30));
    Arbitrary<LocalDateTime> dateTimes =
        edges(
            Combinators.combine(dates, times).as(LocalDateTime::of),
            LocalDateTime.of(2026, 10, 25, 2, 30),
            LocalDateTime.of(1883, 11, 18, 12, 0));
    Arbitrary<ZoneOffset> offsets =
        edges(
            Arbitraries.integers().between(-64_800, 64_800).map(ZoneOffset::ofTotalSeconds),
            ZoneOffset.UTC,
            ZoneOffset.MIN,
            ZoneOffset.MAX);
    Arbitrary<ZoneId> zones =
        Arbitraries.oneOf(
            Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList()),
            Arbitraries.of(ZoneId.of("UTC+1"), ZoneId.of("GMT"), ZoneId.of("UT-01:02:03")),
            offsets);
    map.put(LocalDate.class, dates);
    map.put(LocalTime.class, times);
    map.put(LocalDateTime.class, dateTimes);
    map.put(ZoneOffset.class, offsets);
    map.put(ZoneId.class, zones);
    map.put(OffsetTime.class, Combinators.combine(times, offsets).as(OffsetTime::of));
    map.put(OffsetDateTime.class, Combinators.combine(dateTimes, offsets).as(OffsetDateTime::of));
    map.put(
        ZonedDateTime.class,
        Combinators.combine(dateTimes, zones, Arbitraries.of(true, false))
            .as(
                (time, zone, later) -> {
                  ZonedDateTime zoned = time.atZone(zone);
                  return later
                      ? zoned.withLaterOffsetAtOverlap()
                      : zoned.withEarlierOffsetAtOverlap();
                }));
    map.put(
        Instant.class,
        edges(
            Combinators.combine(
                    Arbitraries.longs()
                        .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                    nanos)
                .as(Instant::ofEpochSecond),
            Instant.MIN,
            Instant.MAX,
            Instant.EPOCH));
    map.put(
        Duration.class,
        Combinators.combine(
                edges(Arbitraries.longs(), Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L), nanos)
            .as(Duration::ofSeconds));
    Arbitrary<Integer> amounts =
        edges(Arbitraries.integers(), 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
    map.put(Period.class, Combinators.combine(amounts, amounts, amounts).as(Period::of));
    map.put(MonthDay.class, dates.map(MonthDay::from));
    map.put(Year.class, dates.map(Year::from));
    map.put(YearMonth.class, dates.map(YearMonth::from));
  }

  @SuppressWarnings("unchecked")
  private Arbitrary<Object> of(Type type) {
    Arbitrary<?> arbitrary = known.get(type);
    if (arbitrary == null) {
      arbitrary = make(type);
      // At a depth there are fewer values.
      if (depths.isEmpty()) {
        known.put(type, arbitrary);
      }
    }
    return (Arbitrary<Object>) arbitrary;
  }

  private Arbitrary<Object> orNull(Type type) {
    return of(type).injectNull(NULLS);
  }

  private Arbitrary<?> make(Type type) {
    if (Types.componentOf(type) != null) {
      return arrays(Types.componentOf(type));
    }
    Class<?> raw = Types.rawOf(type);
    if (raw.isRecord()) {
      return records(type, raw);
    } else if (raw.isEnum()) {
      return Arbitraries.of(raw.getEnumConstants());
    } else if (raw.isSealed()) {
      return permitted(raw);
    }
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return raw == Map.class || raw == SortedMap.class
        ? maps(raw, arguments[0], arguments[1])
        : collections(raw, arguments[0]);
  }

  private Arbitrary<?> arrays(Type component) {
    Class<?> raw = Types.rawOf(component);
    Arbitrary<Object> elements = raw.isPrimitive() ? of(component) : orNull(component);
    return elements
        .list()
        .ofMaxSize(MAX_SIZE)
        .map(
            list -> {
              Object array = Array.newInstance(raw, list.size());
              for (int i = 0; i < list.size(); i++) {
                Array.set(array, i, list.get(i));
              }
              return array;
            });
  }

  private Arbitrary<?> collections(Class<?> raw, Type element) {
    if (raw == Optional.class) {
      return orNull(element).map(Optional::ofNullable);
    } else if (raw == AtomicReference.class) {
      return orNull(element).map(AtomicReference::new);
    } else if (raw == SortedSet.class) {
      return of(element).list().ofMaxSize(MAX_SIZE).map(TreeSet::new);
    }
    Arbitrary<List<Object>> lists = orNull(element).list().ofMaxSize(MAX_SIZE);
    if (raw == Set.class) {
      return lists.map(LinkedHashSet::new);
    }
    return raw == Iterable.class ? lists.map(Ring::new) : lists.map(ArrayList::new);
  }

  /** An {@link Iterable} that is no collection. */
  private static final class Ring implements Iterable<Object> {
    private final List<Object> elements;

    Ring(List<Object> elements) {
      this.elements = elements;
    }

    @Override
    public Iterator<Object> iterator() {
      return elements.iterator();
    }
  }

  private Arbitrary<?> maps(Class<?> raw, Type key, Type value) {
    boolean sorted = raw == SortedMap.class;
    Arbitrary<List<Object>> keys = (sorted ? of(key) : orNull(key)).list().ofMaxSize(MAX_SIZE);
    Arbitrary<List<Object>> values = orNull(value).list().ofSize(MAX_SIZE);
    return Combinators.combine(keys, values)
        .as(
            (some, others) -> {
              Map<Object, Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
              for (int i = 0; i < some.size(); i++) {
                map.put(some.get(i), others.get(i));
              }
              return map;
            });
  }

  /** Of a sealed interface, what it permits; at a depth, what contains no more of it. */
  private Arbitrary<?> permitted(Class<?> raw) {
    List<Arbitrary<Object>> all = new ArrayList<>();
    for (Class<?> type : raw.getPermittedSubclasses()) {
      if (!isTooDeep(type)) {
        all.add(of(type));
      }
    }
    return Arbitraries.oneOf(all);
  }

  private boolean isTooDeep(Type type) {
    return depths.getOrDefault(type, 0) >= MAX_DEPTH;
  }

  private Arbitrary<?> records(Type type, Class<?> raw) {
    depths.merge(type, 1, Integer::sum);
    List<Arbitrary<Object>> components = new ArrayList<>();
    for (RecordComponent component : raw.getRecordComponents()) {
      Type declared = Types.componentType(component, type);
      boolean primitive = Types.rawOf(declared).isPrimitive();
      if (primitive || declared == String.class || !isTooDeep(type)) {
        components.add(primitive ? of(declared) : orNull(declared));
      } else {
        components.add(Arbitraries.just(null));
      }
    }
    if (depths.merge(type, -1, Integer::sum) == 0) {
      depths.remove(type);
    }
    return Combinators.combine(components).as(values -> Types.create(raw, values));
  }
}
