package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.ArrayCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_PairOfPairOfStringAndIntAndPairOfLongAndLongArrayCodec extends RecordCodec<Generics.Pair<Generics.Pair<String, Integer>, Generics.Pair<Long, Long>[]>> {
  static final Deferred_PairOfPairOfStringAndIntAndPairOfLongAndLongArrayCodec INSTANCE =
      new Deferred_PairOfPairOfStringAndIntAndPairOfLongAndLongArrayCodec();

  private static final Codec<Generics.Pair<Long, Long>[]> SECOND_CODEC =
      ArrayCodec.of(Deferred_PairOfLongAndLongCodec.INSTANCE, Generics.Pair.class);

  private Deferred_PairOfPairOfStringAndIntAndPairOfLongAndLongArrayCodec() {
    super("com.example.generics.Generics.Pair<com.example.generics.Generics.Pair<java.lang.String,java.lang.Integer>,com.example.generics.Generics.Pair<java.lang.Long,java.lang.Long>[]>",
        279138285, "first", "second");
  }

  @Override
  protected long bodySize(
      Generics.Pair<Generics.Pair<String, Integer>, Generics.Pair<Long, Long>[]> value,
      Sizes sizes) {
    long size = 0;
    size += Deferred_PairOfStringAndIntCodec.INSTANCE.optionalSize(1, value.first(), sizes);
    size += SECOND_CODEC.optionalSize(2, value.second(), sizes);
    return size;
  }

  @Override
  protected void writeBody(
      Generics.Pair<Generics.Pair<String, Integer>, Generics.Pair<Long, Long>[]> value, Sizes sizes,
      CodedOutputStream out) throws IOException {
    Deferred_PairOfStringAndIntCodec.INSTANCE.writeOptional(1, value.first(), sizes, out);
    SECOND_CODEC.writeOptional(2, value.second(), sizes, out);
  }

  @Override
  protected Generics.Pair<Generics.Pair<String, Integer>, Generics.Pair<Long, Long>[]> readBody(
      CodedInputStream in) throws IOException {
    Generics.Pair<String, Integer> first = null;
    Generics.Pair<Long, Long>[] second = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          first = Deferred_PairOfStringAndIntCodec.INSTANCE.read(in);
          break;
        case 18:
          second = SECOND_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Generics.Pair<Generics.Pair<String, Integer>, Generics.Pair<Long, Long>[]>(first,
        second);
  }

  @Override
  protected Object component(
      Generics.Pair<Generics.Pair<String, Integer>, Generics.Pair<Long, Long>[]> value, int index) {
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
