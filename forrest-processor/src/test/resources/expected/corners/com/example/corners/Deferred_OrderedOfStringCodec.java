package com.example.corners;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.ArrayCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_OrderedOfStringCodec extends RecordCodec<Corners.Ordered<String>> {
  static final Deferred_OrderedOfStringCodec INSTANCE = new Deferred_OrderedOfStringCodec();

  private static final Codec<String[]> ALL_CODEC = ArrayCodec.of(StringCodec.INSTANCE,
      String.class);

  private Deferred_OrderedOfStringCodec() {
    super("com.example.corners.Corners.Ordered<java.lang.String>", 310290186, "first", "all");
  }

  @Override
  protected long bodySize(Corners.Ordered<String> value, Sizes sizes) {
    long size = 0;
    size += StringCodec.INSTANCE.optionalSize(1, value.first(), sizes);
    size += ALL_CODEC.optionalSize(2, value.all(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Corners.Ordered<String> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    StringCodec.INSTANCE.writeOptional(1, value.first(), sizes, out);
    ALL_CODEC.writeOptional(2, value.all(), sizes, out);
  }

  @Override
  protected Corners.Ordered<String> readBody(CodedInputStream in) throws IOException {
    String first = null;
    String[] all = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          first = StringCodec.INSTANCE.read(in);
          break;
        case 18:
          all = ALL_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Corners.Ordered<String>(first, all);
  }

  @Override
  protected Object component(Corners.Ordered<String> value, int index) {
    switch (index) {
      case 0:
        return value.first();
      case 1:
        return value.all();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
