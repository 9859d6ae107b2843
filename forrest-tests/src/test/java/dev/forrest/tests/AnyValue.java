package dev.forrest.tests;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
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
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Makes any value of a type: null, empty and extreme at every level. The same seed makes the same
 * values.
 */
final class AnyValue {
  private static final int DEEPEST = 6;

  private static final String[] TEXTS = {
    "", "a", "\ud83d", "\ude00\ud83d", "\ufffe", "\ufffe\\ud83d", "\\", "\"\n\t\0'", "\u00e4", "🌲"
  };

  private static final double[] DOUBLES = {
    0.0,
    -0.0,
    Double.NaN,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    Double.NEGATIVE_INFINITY,
    1.5,
    Double.longBitsToDouble(0x7ff0_0000_0000_0001L),
    Double.longBitsToDouble(-1)
  };

  private static final long[] LONGS = {
    0, 1, -1, Byte.MIN_VALUE, Short.MAX_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE, Long.MAX_VALUE
  };

  private static final String[] ZONES = {"Europe/Berlin", "UTC", "GMT+2", "Z", "America/St_Johns"};

  private final Random random;

  AnyValue(long seed) {
    random = new Random(seed);
  }

  /** A record that is not null; its components may be. */
  <T extends Record> T of(Class<T> type) {
    return type.cast(record(type, Map.of(), 0));
  }

  private Object any(Type type, Map<TypeVariable<?>, Type> bound, int depth, boolean nullable) {
    Type actual = type instanceof TypeVariable<?> variable ? bound.get(variable) : type;
    boolean primitive = actual instanceof Class<?> c && c.isPrimitive();
    if (nullable && !primitive && (depth > DEEPEST || random.nextInt(8) == 0)) {
      return null;
    } else if (actual instanceof GenericArrayType array) {
      return array(array.getGenericComponentType(), bound, depth);
    } else if (actual instanceof ParameterizedType parameterized) {
      return parameterized(parameterized, bound, depth);
    }
    Class<?> raw = (Class<?>) actual;
    if (raw.isArray()) {
      return array(raw.getComponentType(), bound, depth);
    } else if (raw.isEnum()) {
      return oneOf(raw.getEnumConstants());
    } else if (raw.isRecord()) {
      return record(raw, bound, depth);
    } else if (raw.isSealed() && raw.getPackage() == AnyValue.class.getPackage()) {
      return any(oneOf(raw.getPermittedSubclasses()), bound, depth, false);
    }
    return scalar(raw);
  }

  private Object record(Class<?> type, Map<TypeVariable<?>, Type> bound, int depth) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = any(components[i].getGenericType(), bound, depth + 1, true);
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private Object array(Type component, Map<TypeVariable<?>, Type> bound, int depth) {
    Class<?> raw =
        component instanceof ParameterizedType parameterized
            ? (Class<?>) parameterized.getRawType()
            : (Class<?>) component;
    Object array = Array.newInstance(raw, random.nextInt(4));
    for (int i = 0; i < Array.getLength(array); i++) {
      Array.set(array, i, any(component, bound, depth + 1, true));
    }
    return array;
  }

  private Object parameterized(
      ParameterizedType type, Map<TypeVariable<?>, Type> outer, int depth) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw.isRecord()) {
      Map<TypeVariable<?>, Type> bound = new HashMap<>(outer);
      for (int i = 0; i < arguments.length; i++) {
        bound.put(raw.getTypeParameters()[i], arguments[i]);
      }
      return record(raw, bound, depth);
    } else if (raw == Optional.class) {
      return random.nextBoolean()
          ? Optional.empty()
          : Optional.of(any(arguments[0], outer, depth + 1, false));
    } else if (Map.class.isAssignableFrom(raw)) {
      boolean sorted = raw == SortedMap.class;
      Map<Object, Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        Object key = any(arguments[0], outer, depth + 1, !sorted);
        map.put(key, any(arguments[1], outer, depth + 1, true));
      }
      return map;
    }
    boolean sorted = raw == SortedSet.class;
    Collection<Object> elements =
        sorted ? new TreeSet<>() : raw == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      elements.add(any(arguments[0], outer, depth + 1, !sorted));
    }
    return elements;
  }

  private Object scalar(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "boolean", "Boolean" -> random.nextBoolean();
      case "byte", "Byte" -> (byte) number();
      case "short", "Short" -> (short) number();
      case "char", "Character" -> (char) number();
      case "int", "Integer" -> (int) number();
      case "long", "Long" -> number();
      case "float", "Float" ->
          random.nextBoolean()
              ? (float) DOUBLES[random.nextInt(7)]
              : Float.intBitsToFloat(random.nextInt() | 1 << 22);
      case "double", "Double" ->
          random.nextBoolean()
              ? DOUBLES[random.nextInt(DOUBLES.length)]
              : Double.longBitsToDouble(random.nextLong());
      case "String" -> text();
      case "OptionalInt" ->
          random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of((int) number());
      case "OptionalLong" ->
          random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(number());
      case "OptionalDouble" ->
          random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble());
      case "BigInteger" -> new BigInteger(random.nextInt(5_000), random).negate();
      case "BigDecimal" -> new BigDecimal(BigInteger.valueOf(number()), (int) number());
      case "UUID" -> new UUID(random.nextLong(), number());
      case "URI" -> oneOf(URI.create(""), URI.create("https://example.org/\u00e4?q=1#f"));
      case "Path" -> oneOf(Path.of(""), Path.of("a", "\u00e4 b"), Path.of("/absolute"));
      default -> time(type.getSimpleName());
    };
  }

  private Object time(String type) {
    LocalDateTime dateTime =
        LocalDateTime.of(
            LocalDate.ofEpochDay(random.nextInt(2_000_000_000) - 1_000_000_000L),
            LocalTime.ofNanoOfDay((random.nextLong() >>> 1) % 86_400_000_000_000L));
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(129_601) - 64_800);
    return switch (type) {
      case "Duration" -> Duration.ofSeconds(number() / 2, random.nextInt());
      case "Instant" -> oneOf(Instant.MIN, Instant.MAX, dateTime.toInstant(ZoneOffset.UTC));
      case "LocalDate" -> oneOf(LocalDate.MIN, LocalDate.MAX, dateTime.toLocalDate());
      case "LocalDateTime" -> dateTime;
      case "LocalTime" -> oneOf(LocalTime.MIN, LocalTime.MAX, dateTime.toLocalTime());
      case "MonthDay" -> MonthDay.from(dateTime);
      case "OffsetDateTime" -> dateTime.atOffset(offset);
      case "OffsetTime" -> dateTime.toLocalTime().atOffset(offset);
      case "Period" -> Period.of((int) number(), (int) number(), (int) number());
      case "Year" -> Year.from(dateTime);
      case "YearMonth" -> YearMonth.from(dateTime);
      case "ZoneId" -> ZoneId.of(oneOf(ZONES));
      case "ZoneOffset" -> offset;
      case "ZonedDateTime" ->
          random.nextBoolean()
              ? dateTime.atZone(ZoneId.of(oneOf(ZONES)))
              : LocalDateTime.of(2026, 10, 25, 2, 30)
                  .atZone(ZoneId.of("Europe/Berlin"))
                  .withLaterOffsetAtOverlap();
      default -> throw new AssertionError("Make values of " + type + " here.");
    };
  }

  private long number() {
    return random.nextBoolean() ? LONGS[random.nextInt(LONGS.length)] : random.nextLong();
  }

  private String text() {
    StringBuilder text = new StringBuilder(oneOf(TEXTS));
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(random.nextInt(4) == 0 ? (char) random.nextInt() : oneOf(TEXTS));
    }
    return text.toString();
  }

  @SafeVarargs
  private <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  /**
   * Where two values differ: component by component, bit by bit, in order; null where nowhere.
   *
   * @param anyNaN whether one NaN is as good as another
   */
  static String difference(Object one, Object other, boolean anyNaN) {
    return difference("", one, other, anyNaN);
  }

  private static String difference(String place, Object one, Object other, boolean anyNaN) {
    if (one == null || other == null) {
      return one == other ? null : place + ": " + one + ", " + other;
    } else if (one instanceof Double || one instanceof Float) {
      double first = ((Number) one).doubleValue();
      double second = ((Number) other).doubleValue();
      boolean same =
          (anyNaN && Double.isNaN(first) && Double.isNaN(second)) || bits(one) == bits(other);
      return same ? null : place + ": " + one + ", " + other + " " + bits(one) + ", " + bits(other);
    } else if (one.getClass().isRecord()) {
      return ofRecords(place, one, other, anyNaN);
    } else if (one.getClass().isArray()) {
      return ofLists(place, list(one), list(other), anyNaN);
    } else if (one instanceof Iterable<?> first && !(one instanceof Path)) {
      return ofLists(place, list(first), list((Iterable<?>) other), anyNaN);
    } else if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
      String keys = ofLists(place + " keys", list(first.keySet()), list(second.keySet()), anyNaN);
      return keys != null
          ? keys
          : ofLists(place, list(first.values()), list(second.values()), anyNaN);
    } else if (one instanceof Optional<?> first && other instanceof Optional<?> second) {
      return difference(place, first.orElse(null), second.orElse(null), anyNaN);
    }
    return one.equals(other) ? null : place + ": " + one + ", " + other;
  }

  private static String ofRecords(String place, Object one, Object other, boolean anyNaN) {
    if (one.getClass() != other.getClass()) {
      return place + ": " + one + ", " + other;
    }
    try {
      for (RecordComponent component : one.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        String difference =
            difference(
                place + "." + component.getName(),
                component.getAccessor().invoke(one),
                component.getAccessor().invoke(other),
                anyNaN);
        if (difference != null) {
          return difference;
        }
      }
      return null;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static String ofLists(String place, List<?> one, List<?> other, boolean anyNaN) {
    if (one.size() != other.size()) {
      return place + ": " + one.size() + " elements, " + other.size();
    }
    for (int i = 0; i < one.size(); i++) {
      String difference = difference(place + "[" + i + "]", one.get(i), other.get(i), anyNaN);
      if (difference != null) {
        return difference;
      }
    }
    return null;
  }

  private static long bits(Object number) {
    return number instanceof Float f
        ? Float.floatToRawIntBits(f)
        : Double.doubleToRawLongBits((Double) number);
  }

  private static List<Object> list(Object array) {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      list.add(Array.get(array, i));
    }
    return list;
  }

  private static List<Object> list(Iterable<?> elements) {
    List<Object> list = new ArrayList<>();
    elements.forEach(list::add);
    return list;
  }
}
