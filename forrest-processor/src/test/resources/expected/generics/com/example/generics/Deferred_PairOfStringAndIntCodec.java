package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_PairOfStringAndIntCodec extends RecordCodec<Generics.Pair<String, Integer>> {
  static final Deferred_PairOfStringAndIntCodec INSTANCE = new Deferred_PairOfStringAndIntCodec();

  private Deferred_PairOfStringAndIntCodec() {
    super("com.example.generics.Generics.Pair<java.lang.String,java.lang.Integer>", 397483843);
  }

  @Override
  protected long bodySize(Generics.Pair<String, Integer> value, Sizes sizes) {
    long size = 0;
    String first = value.first();
    if (first != null) {
      size += StringCodec.INSTANCE.fieldSize(1, first, sizes);
    }
    Integer second = value.second();
    if (second != null) {
      size += IntCodec.INSTANCE.fieldSize(2, second, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Generics.Pair<String, Integer> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    String first = value.first();
    if (first != null) {
      StringCodec.INSTANCE.writeField(1, first, sizes, out);
    }
    Integer second = value.second();
    if (second != null) {
      IntCodec.INSTANCE.writeField(2, second, sizes, out);
    }
  }

  @Override
  protected Generics.Pair<String, Integer> readBody(CodedInputStream in) throws IOException {
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
    return new Generics.Pair<String, Integer>(first, second);
  }

  @Override
  public Object component(Generics.Pair<String, Integer> value, String name) {
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
