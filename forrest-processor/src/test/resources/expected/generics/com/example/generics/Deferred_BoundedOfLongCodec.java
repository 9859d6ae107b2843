package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.LongCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_BoundedOfLongCodec extends RecordCodec<Generics.Bounded<Long>> {
  static final Deferred_BoundedOfLongCodec INSTANCE = new Deferred_BoundedOfLongCodec();

  private static final Codec<List<Long>> BETWEEN_CODEC = ListCodec.of(LongCodec.INSTANCE);

  private Deferred_BoundedOfLongCodec() {
    super("com.example.generics.Generics.Bounded<java.lang.Long>", 478138065, "low", "high",
        "between");
  }

  @Override
  @SuppressWarnings("unchecked")
  protected long bodySize(Generics.Bounded<Long> value, Sizes sizes) {
    long size = 0;
    size += LongCodec.INSTANCE.optionalSize(1, value.low(), sizes);
    size += LongCodec.INSTANCE.optionalSize(2, value.high(), sizes);
    size += BETWEEN_CODEC.optionalSize(3, (List<Long>) value.between(), sizes);
    return size;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected void writeBody(Generics.Bounded<Long> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    LongCodec.INSTANCE.writeOptional(1, value.low(), sizes, out);
    LongCodec.INSTANCE.writeOptional(2, value.high(), sizes, out);
    BETWEEN_CODEC.writeOptional(3, (List<Long>) value.between(), sizes, out);
  }

  @Override
  protected Generics.Bounded<Long> readBody(CodedInputStream in) throws IOException {
    Long low = null;
    Long high = null;
    List<Long> between = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          low = LongCodec.INSTANCE.read(in);
          break;
        case 16:
          high = LongCodec.INSTANCE.read(in);
          break;
        case 26:
          between = BETWEEN_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Generics.Bounded<Long>(low, high, between);
  }

  @Override
  protected Object component(Generics.Bounded<Long> value, int index) {
    switch (index) {
      case 0:
        return value.low();
      case 1:
        return value.high();
      case 2:
        return value.between();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
