package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.LongCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_PairOfLongAndLongCodec extends RecordCodec<Generics.Pair<Long, Long>> {
  static final Deferred_PairOfLongAndLongCodec INSTANCE = new Deferred_PairOfLongAndLongCodec();

  private Deferred_PairOfLongAndLongCodec() {
    super("com.example.generics.Generics.Pair<java.lang.Long,java.lang.Long>", 424005495);
  }

  @Override
  protected long bodySize(Generics.Pair<Long, Long> value, Sizes sizes) {
    long size = 0;
    Long first = value.first();
    if (first != null) {
      size += LongCodec.INSTANCE.fieldSize(1, first, sizes);
    }
    Long second = value.second();
    if (second != null) {
      size += LongCodec.INSTANCE.fieldSize(2, second, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Generics.Pair<Long, Long> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    Long first = value.first();
    if (first != null) {
      LongCodec.INSTANCE.writeField(1, first, sizes, out);
    }
    Long second = value.second();
    if (second != null) {
      LongCodec.INSTANCE.writeField(2, second, sizes, out);
    }
  }

  @Override
  protected Generics.Pair<Long, Long> readBody(CodedInputStream in) throws IOException {
    Long first = null;
    Long second = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          first = LongCodec.INSTANCE.read(in);
          break;
        case 16:
          second = LongCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Generics.Pair<Long, Long>(first, second);
  }

  @Override
  public Object component(Generics.Pair<Long, Long> value, String name) {
    switch (name) {
      case "first":
        return value.first();
      case "second":
        return value.second();
      default:
        throw noComponent(name);
    }
  }
}
