package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Stores values as {@code forrest.Values}. */
final class ValuesCodec extends MessageCodec<Collection<?>> {
  private static final int VALUE = 1;

  private final ValueCodec value;

  ValuesCodec(ValueCodec value) {
    this.value = value;
  }

  @Override
  protected long bodySize(Collection<?> values, Sizes sizes) {
    long size = 0;
    for (Object v : values) {
      size += value.fieldSize(VALUE, v, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Collection<?> values, Sizes sizes, CodedOutputStream out)
      throws IOException {
    for (Object v : values) {
      value.writeField(VALUE, v, sizes, out);
    }
  }

  @Override
  protected List<Object> readBody(CodedInputStream in) throws IOException {
    List<Object> values = new ArrayList<>();
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (tag >>> 3 == VALUE) {
        values.add(value.read(in));
      } else {
        in.skipField(tag);
      }
    }
    return values;
  }
}
