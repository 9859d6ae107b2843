package com.example.annotated;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_PairOfIntAndIntCodec extends RecordCodec<Annotated.Pair<Integer, Integer>> {
  static final Deferred_PairOfIntAndIntCodec INSTANCE = new Deferred_PairOfIntAndIntCodec();

  private Deferred_PairOfIntAndIntCodec() {
    super("com.example.annotated.Annotated.Pair<java.lang.Integer,java.lang.Integer>", 533696746,
        "first", "second");
  }

  @Override
  protected long bodySize(Annotated.Pair<Integer, Integer> value, Sizes sizes) {
    long size = 0;
    size += IntCodec.INSTANCE.optionalSize(1, value.first(), sizes);
    size += IntCodec.INSTANCE.optionalSize(2, value.second(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Annotated.Pair<Integer, Integer> value, Sizes sizes,
      CodedOutputStream out) throws IOException {
    IntCodec.INSTANCE.writeOptional(1, value.first(), sizes, out);
    IntCodec.INSTANCE.writeOptional(2, value.second(), sizes, out);
  }

  @Override
  protected Annotated.Pair<Integer, Integer> readBody(CodedInputStream in) throws IOException {
    Integer first = null;
    Integer second = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          first = IntCodec.INSTANCE.read(in);
          break;
        case 16:
          second = IntCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Annotated.Pair<Integer, Integer>(first, second);
  }

  @Override
  protected Object component(Annotated.Pair<Integer, Integer> value, int index) {
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
