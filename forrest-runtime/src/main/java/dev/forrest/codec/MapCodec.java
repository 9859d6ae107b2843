package dev.forrest.codec;

import java.util.LinkedHashMap;
import java.util.Map;

/** Stores a {@link Map} in its iteration order, which a map that is read keeps. */
public final class MapCodec<K, V> extends EntriesCodec<Map<K, V>, K, V> {
  private MapCodec(Codec<K> key, Codec<V> value) {
    super(key, value);
  }

  public static <K, V> MapCodec<K, V> of(Codec<K> key, Codec<V> value) {
    return new MapCodec<>(key, value);
  }

  @Override
  Map<K, V> newMap() {
    return new LinkedHashMap<>();
  }
}
