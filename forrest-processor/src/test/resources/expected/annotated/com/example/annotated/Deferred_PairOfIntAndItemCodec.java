package com.example.annotated;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_PairOfIntAndItemCodec extends RecordCodec<Annotated.Pair<Integer, Annotated.Item>> {
  static final Deferred_PairOfIntAndItemCodec INSTANCE = new Deferred_PairOfIntAndItemCodec();

  private Deferred_PairOfIntAndItemCodec() {
    super("com.example.annotated.Annotated.Pair<java.lang.Integer,com.example.annotated.Annotated.Item>",
        33332741, "first", "second");
  }

  @Override
  protected long bodySize(Annotated.Pair<Integer, Annotated.Item> value, Sizes sizes) {
    long size = 0;
    size += IntCodec.INSTANCE.optionalSize(1, value.first(), sizes);
    size += Deferred_ItemCodec.INSTANCE.optionalSize(2, value.second(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Annotated.Pair<Integer, Annotated.Item> value, Sizes sizes,
      CodedOutputStream out) throws IOException {
    IntCodec.INSTANCE.writeOptional(1, value.first(), sizes, out);
    Deferred_ItemCodec.INSTANCE.writeOptional(2, value.second(), sizes, out);
  }

  @Override
  protected Annotated.Pair<Integer, Annotated.Item> readBody(CodedInputStream in)
      throws IOException {
    Integer first = null;
    Annotated.Item second = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          first = IntCodec.INSTANCE.read(in);
          break;
        case 18:
          second = Deferred_ItemCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Annotated.Pair<Integer, Annotated.Item>(first, second);
  }

  @Override
  protected Object component(Annotated.Pair<Integer, Annotated.Item> value, int index) {
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
