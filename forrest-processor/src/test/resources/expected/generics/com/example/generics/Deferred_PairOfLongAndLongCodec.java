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
    super("com.example.generics.Generics.Pair<java.lang.Long,java.lang.Long>", 424005495, "first",
        "second");
  }

  @Override
  protected long bodySize(Generics.Pair<Long, Long> value, Sizes sizes) {
    long size = 0;
    size += LongCodec.INSTANCE.optionalSize(1, value.first(), sizes);
    size += LongCodec.INSTANCE.optionalSize(2, value.second(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Generics.Pair<Long, Long> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    LongCodec.INSTANCE.writeOptional(1, value.first(), sizes, out);
    LongCodec.INSTANCE.writeOptional(2, value.second(), sizes, out);
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
  protected Object component(Generics.Pair<Long, Long> value, int index) {
    switch (index) {
      case 0:
        return value.first();
      case 1:
        return value.second();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
