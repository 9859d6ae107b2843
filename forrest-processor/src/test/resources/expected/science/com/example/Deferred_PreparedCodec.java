package com.example;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_PreparedCodec extends RecordCodec<Prepared> {
  static final Deferred_PreparedCodec INSTANCE = new Deferred_PreparedCodec();

  private static final Codec<List<Double>> PARTS_CODEC = ListCodec.of(DoubleCodec.INSTANCE);

  private Deferred_PreparedCodec() {
    super("com.example.Prepared", 180815228, "parts", "thing");
  }

  @Override
  protected long bodySize(Prepared value, Sizes sizes) {
    long size = 0;
    size += PARTS_CODEC.optionalSize(1, value.parts(), sizes);
    size += Deferred_ItemCodec.INSTANCE.optionalSize(2, value.thing(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Prepared value, Sizes sizes, CodedOutputStream out) throws IOException {
    PARTS_CODEC.writeOptional(1, value.parts(), sizes, out);
    Deferred_ItemCodec.INSTANCE.writeOptional(2, value.thing(), sizes, out);
  }

  @Override
  protected Prepared readBody(CodedInputStream in) throws IOException {
    List<Double> parts = null;
    Item thing = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          parts = PARTS_CODEC.read(in);
          break;
        case 18:
          thing = Deferred_ItemCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Prepared(parts, thing);
  }

  @Override
  protected Object component(Prepared value, int index) {
    switch (index) {
      case 0:
        return value.parts();
      case 1:
        return value.thing();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
