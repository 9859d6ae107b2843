package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.DoubleArrayCodec;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_PairOfIntAndDoubleArrayCodec extends RecordCodec<Generics.Pair<Integer, double[]>> {
  static final Deferred_PairOfIntAndDoubleArrayCodec INSTANCE =
      new Deferred_PairOfIntAndDoubleArrayCodec();

  private Deferred_PairOfIntAndDoubleArrayCodec() {
    super("com.example.generics.Generics.Pair<java.lang.Integer,double[]>", 136968427, "first",
        "second");
  }

  @Override
  protected long bodySize(Generics.Pair<Integer, double[]> value, Sizes sizes) {
    long size = 0;
    size += IntCodec.INSTANCE.optionalSize(1, value.first(), sizes);
    size += DoubleArrayCodec.INSTANCE.optionalSize(2, value.second(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Generics.Pair<Integer, double[]> value, Sizes sizes,
      CodedOutputStream out) throws IOException {
    IntCodec.INSTANCE.writeOptional(1, value.first(), sizes, out);
    DoubleArrayCodec.INSTANCE.writeOptional(2, value.second(), sizes, out);
  }

  @Override
  protected Generics.Pair<Integer, double[]> readBody(CodedInputStream in) throws IOException {
    Integer first = null;
    double[] second = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          first = IntCodec.INSTANCE.read(in);
          break;
        case 18:
          second = DoubleArrayCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Generics.Pair<Integer, double[]>(first, second);
  }

  @Override
  protected Object component(Generics.Pair<Integer, double[]> value, int index) {
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
