package dev.forrest.codec;

import java.util.SortedMap;
import java.util.TreeMap;

/** Stores a {@link SortedMap} in the natural order of its keys. */
public final class SortedMapCodec<K, V> extends EntriesCodec<SortedMap<K, V>, K, V> {
  private SortedMapCodec(Codec<K> key, Codec<V> value) {
    super(key, value);
  }

  public static <K, V> SortedMapCodec<K, V> of(Codec<K> key, Codec<V> value) {
    return new SortedMapCodec<>(key, value);
  }

  @Override
  void check(SortedMap<K, V> map) {
    NaturalOrder.check(map.comparator(), "Map");
  }

  @Override
  SortedMap<K, V> newMap() {
    return new TreeMap<>();
  }

  @Override
  void put(K key, V value, SortedMap<K, V> map) {
    map.put(NaturalOrder.present(key), value);
  }
}
