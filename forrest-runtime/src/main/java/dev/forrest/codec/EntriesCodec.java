package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.Map;

/**
 * Stores a map as a message with the repeated field {@code entry = 1}, whose messages have {@code
 * key = 1} and {@code value = 2}, absent when null.
 *
 * @param <M> the kind of map
 */
abstract class EntriesCodec<M extends Map<K, V>, K, V> extends MessageCodec<M> {
  private static final int ENTRY = 1;

  private final EntryCodec<K, V> entry;

  EntriesCodec(Codec<K> key, Codec<V> value) {
    this.entry = new EntryCodec<>(key, value);
  }

  abstract M newMap();

  /**
   * Checks a map that is to be stored.
   *
   * @throws CodecException if it would be another one when it is read
   */
  void check(M map) {}

  @Override
  protected final long bodySize(M value, Sizes sizes) {
    check(value);
    long size = 0;
    for (Map.Entry<K, V> e : value.entrySet()) {
      size += entry.fieldSize(ENTRY, e, sizes);
    }
    return size;
  }

  @Override
  protected final void writeBody(M value, Sizes sizes, CodedOutputStream out) throws IOException {
    for (Map.Entry<K, V> e : value.entrySet()) {
      entry.writeField(ENTRY, e, sizes, out);
    }
  }

  @Override
  protected final M readBody(CodedInputStream in) throws IOException {
    M map = newMap();
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == (ENTRY << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED)) {
        Map.Entry<K, V> e = entry.read(in);
        put(e.getKey(), e.getValue(), map);
      } else {
        in.skipField(tag);
      }
    }
    return map;
  }

  void put(K key, V value, M map) {
    map.put(key, value);
  }
}
