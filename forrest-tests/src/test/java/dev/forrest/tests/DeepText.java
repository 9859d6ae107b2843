package dev.forrest.tests;

import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** All that a value holds, as text on one line: arrays by element, and floating point by bit. */
final class DeepText {
  private static final Set<Object> ZEROS =
      Set.of(false, (byte) 0, (short) 0, (char) 0, 0, 0L, 0f, 0d);

  private DeepText() {}

  static String of(Object value) {
    if (value == null) {
      return "null";
    } else if (value instanceof Record record) {
      return record(record);
    } else if (value.getClass().isArray()) {
      List<Object> elements = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        elements.add(Array.get(value, i));
      }
      return value.getClass().getComponentType().getSimpleName() + all(elements);
    } else if (value instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      map.forEach((k, v) -> entries.add(of(k) + "=" + of(v)));
      return (map instanceof SortedMap ? "sorted" : "") + "{" + String.join(", ", entries) + "}";
    } else if (value instanceof Collection<?> elements) {
      String kind = value instanceof SortedSet ? "sorted" : value instanceof Set ? "set" : "";
      return kind + all(elements);
    } else if (value instanceof Optional<?> optional) {
      return "optional[" + optional.map(DeepText::of).orElse("") + "]";
    } else if (value instanceof Message message) {
      return TextFormat.printer().emittingSingleLine(true).printToString(message).strip();
    } else if (value instanceof Double number) {
      return Long.toHexString(Double.doubleToRawLongBits(number)) + "d";
    } else if (value instanceof Float number) {
      return Integer.toHexString(Float.floatToRawIntBits(number)) + "f";
    }
    Class<?> type = value instanceof Enum<?> one ? one.getDeclaringClass() : value.getClass();
    return type.getSimpleName() + " " + escaped(value.toString());
  }

  /** Without components that are null or zero, as those that came later are. */
  private static String record(Record record) {
    List<String> components = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object value = component.getAccessor().invoke(record);
        boolean isZero = component.getType().isPrimitive() && ZEROS.contains(value);
        if (value != null && !isZero) {
          components.add(component.getName() + "=" + of(value));
        }
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    return record.getClass().getSimpleName() + "(" + String.join(", ", components) + ")";
  }

  private static String all(Iterable<?> elements) {
    List<String> texts = new ArrayList<>();
    elements.forEach(element -> texts.add(of(element)));
    return "[" + String.join(", ", texts) + "]";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(c >= ' ' && c < 127 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return escaped.length() < 200
        ? escaped.toString()
        : escaped.substring(0, 100) + "... " + Objects.hash(text) + " " + text.length();
  }
}
