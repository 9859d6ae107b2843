package com.example.annotated;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_PairOfStringAndIntCodec extends RecordCodec<Annotated.Pair<String, Integer>> {
  static final Deferred_PairOfStringAndIntCodec INSTANCE = new Deferred_PairOfStringAndIntCodec();

  private Deferred_PairOfStringAndIntCodec() {
    super("com.example.annotated.Annotated.Pair<java.lang.String,java.lang.Integer>", 532603970,
        "first", "second");
  }

  @Override
  protected long bodySize(Annotated.Pair<String, Integer> value, Sizes sizes) {
    long size = 0;
    size += StringCodec.INSTANCE.optionalSize(1, value.first(), sizes);
    size += IntCodec.INSTANCE.optionalSize(2, value.second(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Annotated.Pair<String, Integer> value, Sizes sizes,
      CodedOutputStream out) throws IOException {
    StringCodec.INSTANCE.writeOptional(1, value.first(), sizes, out);
    IntCodec.INSTANCE.writeOptional(2, value.second(), sizes, out);
  }

  @Override
  protected Annotated.Pair<String, Integer> readBody(CodedInputStream in) throws IOException {
    String first = null;
    Integer second = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          first = StringCodec.INSTANCE.read(in);
          break;
        case 16:
          second = IntCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Annotated.Pair<String, Integer>(first, second);
  }

  @Override
  protected Object component(Annotated.Pair<String, Integer> value, int index) {
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
