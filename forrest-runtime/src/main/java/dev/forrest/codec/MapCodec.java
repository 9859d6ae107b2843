package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stores a {@link Map} as a message with the repeated field {@code entry = 1}, whose messages have
 * {@code key = 1} and {@code value = 2}, absent when null. A map that is read keeps the order.
 */
public final class MapCodec<K, V> extends MessageCodec<Map<K, V>> {
  private static final int ENTRY = 1;

  private final EntryCodec<K, V> entry;

  private MapCodec(Codec<K> key, Codec<V> value) {
    this.entry = new EntryCodec<>(key, value);
  }

  public static <K, V> MapCodec<K, V> of(Codec<K> key, Codec<V> value) {
    return new MapCodec<>(key, value);
  }

  @Override
  protected long bodySize(Map<K, V> value, Sizes sizes) {
    long size = 0;
    for (Map.Entry<K, V> e : value.entrySet()) {
      size += entry.fieldSize(ENTRY, e, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Map<K, V> value, Sizes sizes, CodedOutputStream out) throws IOException {
    for (Map.Entry<K, V> e : value.entrySet()) {
      entry.writeField(ENTRY, e, sizes, out);
    }
  }

  @Override
  protected Map<K, V> readBody(CodedInputStream in) throws IOException {
    Map<K, V> map = new LinkedHashMap<>();
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == (ENTRY << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED)) {
        Map.Entry<K, V> e = entry.read(in);
        map.put(e.getKey(), e.getValue());
      } else {
        in.skipField(tag);
      }
    }
    return map;
  }
}
