package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec extends RecordCodec<Generics.Pair<String, List<Generics.Pair<Integer, double[]>>>> {
  static final Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec INSTANCE = new Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec();

  private static final Codec<List<Generics.Pair<Integer, double[]>>> SECOND_CODEC = ListCodec.of(Deferred_PairOfIntAndDoubleArrayCodec.INSTANCE);

  private Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec() {
    super("com.example.generics.Generics.Pair<java.lang.String,java.util.List<com.example.generics.Generics.Pair<java.lang.Integer,double[]>>>", 128353356);
  }

  @Override
  protected long bodySize(Generics.Pair<String, List<Generics.Pair<Integer, double[]>>> value,
      Sizes sizes) {
    long size = 0;
    String first = value.first();
    if (first != null) {
      size += StringCodec.INSTANCE.fieldSize(1, first, sizes);
    }
    List<Generics.Pair<Integer, double[]>> second = value.second();
    if (second != null) {
      size += SECOND_CODEC.fieldSize(2, second, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Generics.Pair<String, List<Generics.Pair<Integer, double[]>>> value,
      Sizes sizes, CodedOutputStream out) throws IOException {
    String first = value.first();
    if (first != null) {
      StringCodec.INSTANCE.writeField(1, first, sizes, out);
    }
    List<Generics.Pair<Integer, double[]>> second = value.second();
    if (second != null) {
      SECOND_CODEC.writeField(2, second, sizes, out);
    }
  }

  @Override
  protected Generics.Pair<String, List<Generics.Pair<Integer, double[]>>> readBody(
      CodedInputStream in) throws IOException {
    String first = null;
    List<Generics.Pair<Integer, double[]>> second = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          first = StringCodec.INSTANCE.read(in);
          break;
        case 18:
          second = SECOND_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Generics.Pair<String, List<Generics.Pair<Integer, double[]>>>(first, second);
  }

  @Override
  public Object component(Generics.Pair<String, List<Generics.Pair<Integer, double[]>>> value,
      String name) {
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
