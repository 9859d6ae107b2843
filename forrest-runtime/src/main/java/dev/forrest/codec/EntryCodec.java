package dev.forrest.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.Map;

/** Stores one entry of a map. */
final class EntryCodec<K, V> extends MessageCodec<Map.Entry<K, V>> {
  private static final int KEY = 1;
  private static final int VALUE = 2;

  private final Codec<K> key;
  private final Codec<V> value;

  EntryCodec(Codec<K> key, Codec<V> value) {
    this.key = key;
    this.value = value;
  }

  @Override
  protected long bodySize(Map.Entry<K, V> entry, Sizes sizes) {
    K k = entry.getKey();
    V v = entry.getValue();
    return (k == null ? 0 : key.fieldSize(KEY, k, sizes))
        + (v == null ? 0 : value.fieldSize(VALUE, v, sizes));
  }

  @Override
  protected void writeBody(Map.Entry<K, V> entry, Sizes sizes, CodedOutputStream out)
      throws IOException {
    K k = entry.getKey();
    V v = entry.getValue();
    if (k != null) {
      key.writeField(KEY, k, sizes, out);
    }
    if (v != null) {
      value.writeField(VALUE, v, sizes, out);
    }
  }

  @Override
  protected Map.Entry<K, V> readBody(CodedInputStream in) throws IOException {
    K k = null;
    V v = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag == key.tag(KEY)) {
        k = key.read(in);
      } else if (tag == value.tag(VALUE)) {
        v = value.read(in);
      } else {
        in.skipField(tag);
      }
    }
    return new AbstractMap.SimpleImmutableEntry<>(k, v);
  }
}
