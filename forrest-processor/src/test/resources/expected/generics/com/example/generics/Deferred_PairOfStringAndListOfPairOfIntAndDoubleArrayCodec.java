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
  static final Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec INSTANCE =
      new Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec();

  private static final Codec<List<Generics.Pair<Integer, double[]>>> SECOND_CODEC =
      ListCodec.of(Deferred_PairOfIntAndDoubleArrayCodec.INSTANCE);

  private Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec() {
    super("com.example.generics.Generics.Pair<java.lang.String,java.util.List<com.example.generics.Generics.Pair<java.lang.Integer,double[]>>>",
        128353356, "first", "second");
  }

  @Override
  protected long bodySize(Generics.Pair<String, List<Generics.Pair<Integer, double[]>>> value,
      Sizes sizes) {
    long size = 0;
    size += StringCodec.INSTANCE.optionalSize(1, value.first(), sizes);
    size += SECOND_CODEC.optionalSize(2, value.second(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Generics.Pair<String, List<Generics.Pair<Integer, double[]>>> value,
      Sizes sizes, CodedOutputStream out) throws IOException {
    StringCodec.INSTANCE.writeOptional(1, value.first(), sizes, out);
    SECOND_CODEC.writeOptional(2, value.second(), sizes, out);
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
  protected Object component(Generics.Pair<String, List<Generics.Pair<Integer, double[]>>> value,
      int index) {
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
