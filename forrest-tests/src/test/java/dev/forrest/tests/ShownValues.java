package dev.forrest.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Point;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What protoc is to show for a value of a declared type: as {@code docs/types.md} says. */
final class ShownValues {
  private static final Pattern HALF = Pattern.compile("\\\\(\\\\|u([0-9a-f]{4}))");
  private static final int LONGEST_DIGITS = 4096;
  private static final int LARGEST_SCALE = 999_999;

  private ShownValues() {}

  /** Fails where a field, absent for null, does not show a value. */
  static void assertShows(ShownText message, String name, Type type, Object value) {
    List<ShownText.Field> fields = message.all(name);
    check(name, fields.size() == (value == null ? 0 : 1), fields, value);
    if (value != null) {
      assertShows(fields.get(0), type, value);
    }
  }

  static void assertShows(ShownText.Field field, Type type, Object value) {
    Class<?> raw = Types.rawOf(type);
    if (raw == byte[].class) {
      byte[] bytes = (byte[]) value;
      check(field.name(), Arrays.equals(ShownText.bytes(field.text()), bytes), field, value);
    } else if (raw.isEnum()) {
      check(field.name(), field.text().equals(((Enum<?>) value).name()), field, value);
    } else if (raw.isArray()) {
      repeated(field.message(), Types.componentOf(type), array(value));
    } else if (raw.isRecord()) {
      record(field.message(), type, raw, value);
    } else if (raw.isSealed() && raw.isInterface()) { // ZoneId is a sealed class on newer JDKs
      permitted(field.message(), raw, value);
    } else if (type instanceof ParameterizedType generic) {
      generic(field, generic.getActualTypeArguments(), value);
    } else {
      scalar(field, value);
    }
  }

  private static List<Object> array(Object array) {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      list.add(Array.get(array, i));
    }
    return list;
  }

  private static void record(ShownText message, Type type, Class<?> raw, Object value) {
    Set<String> names = new LinkedHashSet<>();
    for (RecordComponent component : raw.getRecordComponents()) {
      Object part = Types.get(component, value);
      assertShows(message, component.getName(), Types.componentType(component, type), part);
      if (part != null) {
        names.add(component.getName());
      }
    }
    onlyFields(message, names);
  }

  private static void permitted(ShownText message, Class<?> raw, Object value) {
    for (Class<?> type : raw.getPermittedSubclasses()) {
      if (type.isInstance(value)) {
        String simple = type.getSimpleName();
        String name = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
        assertShows(message, name, type, value);
        onlyFields(message, Set.of(name));
        return;
      }
    }
    throw new AssertionError(value + " is no " + raw);
  }

  private static void generic(ShownText.Field field, Type[] arguments, Object value) {
    ShownText message = field.message();
    if (value instanceof Map<?, ?> map) {
      List<ShownText.Field> entries = message.all("entry");
      check(field.name(), entries.size() == map.size(), message, map);
      int i = 0;
      for (Map.Entry<?, ?> e : map.entrySet()) {
        ShownText entry = entries.get(i++).message();
        assertShows(entry, "key", arguments[0], e.getKey());
        assertShows(entry, "value", arguments[1], e.getValue());
      }
      onlyFields(message, Set.of("entry"));
    } else if (value instanceof Optional<?> optional) {
      assertShows(message, "value", arguments[0], optional.orElse(null));
      onlyFields(message, Set.of("value"));
    } else {
      List<Object> elements = new ArrayList<>();
      if (value instanceof AtomicReference<?> reference) {
        Optional.ofNullable(reference.get()).ifPresent(elements::add);
      } else {
        ((Iterable<?>) value).forEach(elements::add);
      }
      repeated(message, arguments[0], elements);
    }
  }

  private static void repeated(ShownText message, Type element, List<?> values) {
    List<ShownText.Field> elements = message.all("element");
    List<String> nulls = message.all("null_at").stream().map(ShownText.Field::text).toList();
    List<String> expected = new ArrayList<>();
    check("element", elements.size() == values.size(), elements, values);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == null) {
        expected.add(String.valueOf(i));
      } else {
        assertShows(elements.get(i), element, values.get(i));
      }
    }
    check("null_at", nulls.equals(expected), nulls, expected);
    onlyFields(message, Set.of("element", "null_at"));
  }

  private static void onlyFields(ShownText message, Set<String> names) {
    for (ShownText.Field field : message.fields) {
      check(field.name(), names.contains(field.name()), field, names);
    }
  }

  private static void scalar(ShownText.Field field, Object value) {
    if (value instanceof String text) {
      check(field.name(), string(field.text()).equals(text), field, value);
    } else if (value instanceof Locale locale) {
      check(field.name(), string(field.text()).equals(locale.toLanguageTag()), field, value);
    } else if (value instanceof Point point) {
      Adapted.PointData data = new Adapted.PointData(point.x, point.y);
      record(field.message(), data.getClass(), data.getClass(), data);
    } else if (value instanceof BigInteger number) {
      bigInteger(field.message(), number);
    } else if (value instanceof BigDecimal number) {
      bigDecimal(field.message(), number);
    } else if (value instanceof OptionalInt some) {
      Integer part = some.isPresent() ? some.getAsInt() : null;
      assertShows(field.message(), "value", Integer.class, part);
    } else if (value instanceof OptionalLong some) {
      Long part = some.isPresent() ? some.getAsLong() : null;
      assertShows(field.message(), "value", Long.class, part);
    } else if (value instanceof OptionalDouble some) {
      Double part = some.isPresent() ? some.getAsDouble() : null;
      assertShows(field.message(), "value", Double.class, part);
    } else if (value instanceof Double number) {
      double shown = Double.parseDouble(javaText(field.text()));
      check(field.name(), number.equals(shown), field, value);
    } else if (value instanceof Float number) {
      float shown = Float.parseFloat(javaText(field.text()));
      check(field.name(), number.equals(shown), field, value);
    } else if (value instanceof Character c) {
      check(field.name(), field.text().equals(String.valueOf((int) c)), field, value);
    } else if (value instanceof Number || value instanceof Boolean) {
      check(field.name(), field.text().equals(value.toString()), field, value);
    } else {
      boolean signed = value instanceof YearMonth month && month.getYear() > 9999;
      String text = (signed ? "+" : "") + value;
      check(field.name(), string(field.text()).equals(text), field, value);
    }
  }

  private static void bigInteger(ShownText message, BigInteger number) {
    if (number.bitLength() <= LONGEST_DIGITS) {
      check("text", text(message, "text").equals(number.toString()), message, number);
      onlyFields(message, Set.of("text"));
    } else {
      assertShows(message, "bytes", byte[].class, number.toByteArray());
      onlyFields(message, Set.of("bytes"));
    }
  }

  private static void bigDecimal(ShownText message, BigDecimal number) {
    if (message.all("text").isEmpty()) {
      check(
          "unscaled",
          number.unscaledValue().bitLength() > LONGEST_DIGITS
              || Math.abs((long) number.scale()) > LARGEST_SCALE,
          message,
          number);
      assertShows(message, "unscaled", byte[].class, number.unscaledValue().toByteArray());
      assertShows(message, "scale", int.class, number.scale());
    } else {
      check("text", text(message, "text").equals(number.toString()), message, number);
      onlyFields(message, Set.of("text"));
    }
  }

  private static String text(ShownText message, String name) {
    return string(message.all(name).get(0).text());
  }

  private static String javaText(String number) {
    return number.replace("nan", "NaN").replace("inf", "Infinity");
  }

  /** A string as it was before halves of surrogate pairs were spelled out. */
  private static String string(String quoted) {
    String text = new String(ShownText.bytes(quoted), UTF_8);
    if (!text.startsWith("\ufffe")) {
      return text;
    }
    return HALF.matcher(text.substring(1))
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group(2) == null
                        ? "\\"
                        : String.valueOf((char) Integer.parseInt(match.group(2), 16))));
  }

  private static void check(String name, boolean holds, Object shown, Object value) {
    if (!holds) {
      throw new AssertionError("for " + value + " protoc shows, in field " + name + ", " + shown);
    }
  }
}
