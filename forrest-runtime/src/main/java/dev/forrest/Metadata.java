package dev.forrest;

import dev.forrest.graph.ValueCodec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * What you want to know of a task later, by name: strings, numbers, booleans, {@code byte[]}, and
 * values of {@code java.time}. Keeps their types and their order. Immutable, but for byte arrays.
 */
public final class Metadata {
  private static final Metadata EMPTY = new Metadata(Map.of());

  private final Map<String, Object> values;

  private Metadata(Map<String, Object> values) {
    this.values = values;
  }

  /** No metadata. */
  public static Metadata of() {
    return EMPTY;
  }

  /** One value. */
  public static Metadata of(String key, Object value) {
    return of(Collections.singletonMap(key, value));
  }

  /** Two values. */
  public static Metadata of(String key1, Object value1, String key2, Object value2) {
    return of().with(key1, value1).with(key2, value2);
  }

  /** Three values. */
  public static Metadata of(
      String key1, Object value1, String key2, Object value2, String key3, Object value3) {
    return of(key1, value1, key2, value2).with(key3, value3);
  }

  /**
   * Any number of values.
   *
   * @throws IllegalArgumentException if a value is of a type that metadata cannot hold
   */
  public static Metadata of(Map<String, ?> values) {
    Map<String, Object> copy = new LinkedHashMap<>();
    for (Map.Entry<String, ?> entry : values.entrySet()) {
      if (entry.getKey() == null) {
        throw new IllegalArgumentException("A metadata key is null.");
      }
      if (!ValueCodec.isScalar(entry.getValue())) {
        throw new IllegalArgumentException(
            "Metadata "
                + entry.getKey()
                + " is a "
                + entry.getValue().getClass().getName()
                + "; metadata holds strings, numbers, booleans, byte[] and java.time. Store its"
                + " toString().");
      }
      copy.put(entry.getKey(), entry.getValue());
    }
    return new Metadata(Collections.unmodifiableMap(copy));
  }

  /** These values and another; it replaces one of the same key. */
  public Metadata with(String key, Object value) {
    Map<String, Object> copy = new LinkedHashMap<>(values);
    copy.put(key, value);
    return of(copy);
  }

  /**
   * A value; may be null.
   *
   * @throws NoSuchElementException if there is none of this key
   */
  public Object get(String key) {
    if (!values.containsKey(key)) {
      throw new NoSuchElementException(
          "There is no metadata '" + key + "', only " + values.keySet() + ".");
    }
    return values.get(key);
  }

  /**
   * A value of a type; may be null.
   *
   * @throws NoSuchElementException if there is none of this key
   * @throws ClassCastException if it is of another type
   */
  public <T> T get(String key, Class<T> type) {
    return type.cast(get(key));
  }

  /** Whether there is a value of this key. */
  public boolean contains(String key) {
    return values.containsKey(key);
  }

  /** All keys, in order. */
  public Set<String> keys() {
    return values.keySet();
  }

  /** All values by key, in order; cannot be changed. */
  public Map<String, Object> asMap() {
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Metadata metadata && metadata.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
