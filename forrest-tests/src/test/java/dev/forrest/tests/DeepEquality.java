package dev.forrest.tests;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Compares what was read with what was written: records by component, collections and maps in their
 * order, arrays by element, and numbers by their bits.
 */
final class DeepEquality {
  private final boolean payloads;

  private DeepEquality(boolean payloads) {
    this.payloads = payloads;
  }

  /** Fails where two values differ, and says where. */
  static void assertSame(Object read, Object written) {
    new DeepEquality(true).compare("value", read, written);
  }

  /** The same, but each not-a-number equals each other: protoc's text has one word for all. */
  static void assertSameExceptPayloads(Object read, Object written) {
    new DeepEquality(false).compare("value", read, written);
  }

  private void compare(String place, Object read, Object written) {
    if (read == null || written == null) {
      check(place, read == written, read, written);
      return;
    }
    check(place, kindOf(read).equals(kindOf(written)), read, written);
    if (written.getClass().isRecord()) {
      for (RecordComponent component : written.getClass().getRecordComponents()) {
        compare(
            place + "." + component.getName(),
            Types.get(component, read),
            Types.get(component, written));
      }
      return;
    }
    List<Object> parts = partsOf(read);
    List<Object> expected = partsOf(written);
    if (expected == null) {
      check(place, leafOf(read).equals(leafOf(written)), read, written);
      return;
    }
    check(place, parts.size() == expected.size(), parts, expected);
    for (int i = 0; i < expected.size(); i++) {
      compare(place + "[" + i + "]", parts.get(i), expected.get(i));
    }
  }

  /** The class of a value, or the interface in whose terms it is stored. */
  private static Object kindOf(Object value) {
    for (Class<?> kind : List.of(SortedSet.class, Set.class, SortedMap.class, Map.class)) {
      if (kind.isInstance(value)) {
        return kind;
      }
    }
    return value instanceof Iterable && !(value instanceof Path)
        ? Iterable.class
        : value.getClass();
  }

  /** The parts of a value in order; null where it has none. */
  private static List<Object> partsOf(Object value) {
    List<Object> parts = new ArrayList<>();
    if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        parts.add(Array.get(value, i));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, v) -> {
            parts.add(key);
            parts.add(v);
          });
    } else if (kindOf(value) == Iterable.class || value instanceof Collection) {
      ((Iterable<?>) value).forEach(parts::add);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(parts::add);
    } else if (value instanceof OptionalDouble optional) {
      optional.ifPresent(parts::add);
    } else if (value instanceof AtomicReference<?> reference) {
      parts.add(reference.get());
    } else {
      return null;
    }
    return parts;
  }

  private Object leafOf(Object value) {
    if (value instanceof Double number && (payloads || !number.isNaN())) {
      return Double.doubleToRawLongBits(number);
    } else if (value instanceof Float number && (payloads || !number.isNaN())) {
      return Float.floatToRawIntBits(number);
    }
    return value instanceof AtomicLong count ? count.get() : value;
  }

  private static void check(String place, boolean same, Object read, Object written) {
    if (!same) {
      throw new AssertionError(
          place + " was written as " + shown(written) + ", and read as " + shown(read));
    }
  }

  private static String shown(Object value) {
    StringBuilder text = new StringBuilder();
    for (char c : String.valueOf(value).toCharArray()) {
      text.append(c >= ' ' && c < '\u007f' ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return (value == null ? "" : value.getClass().getSimpleName() + " ") + text;
  }
}
