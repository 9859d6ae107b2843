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
    super("com.example.generics.Generics.Bounded<java.lang.Long>", 478138065);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected long bodySize(Generics.Bounded<Long> value, Sizes sizes) {
    long size = 0;
    Long low = value.low();
    if (low != null) {
      size += LongCodec.INSTANCE.fieldSize(1, low, sizes);
    }
    Long high = value.high();
    if (high != null) {
      size += LongCodec.INSTANCE.fieldSize(2, high, sizes);
    }
    List<Long> between = (List<Long>) value.between();
    if (between != null) {
      size += BETWEEN_CODEC.fieldSize(3, between, sizes);
    }
    return size;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected void writeBody(Generics.Bounded<Long> value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    Long low = value.low();
    if (low != null) {
      LongCodec.INSTANCE.writeField(1, low, sizes, out);
    }
    Long high = value.high();
    if (high != null) {
      LongCodec.INSTANCE.writeField(2, high, sizes, out);
    }
    List<Long> between = (List<Long>) value.between();
    if (between != null) {
      BETWEEN_CODEC.writeField(3, between, sizes, out);
    }
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
  public Object component(Generics.Bounded<Long> value, String name) {
    switch (name) {
      case "low":
        return value.low();
      case "high":
        return value.high();
      case "between":
        return value.between();
      default:
        throw noComponent(name);
    }
  }
}
