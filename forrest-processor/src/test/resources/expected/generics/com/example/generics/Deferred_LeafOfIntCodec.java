package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_LeafOfIntCodec extends RecordCodec<Generics.Leaf<Integer>> {
  static final Deferred_LeafOfIntCodec INSTANCE = new Deferred_LeafOfIntCodec();

  private Deferred_LeafOfIntCodec() {
    super("com.example.generics.Generics.Leaf<java.lang.Integer>", 502383171, "value");
  }

  @Override
  protected long bodySize(Generics.Leaf<Integer> value, Sizes sizes) {
    long size = 0;
    size += IntCodec.INSTANCE.optionalSize(1, value.value(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Generics.Leaf<Integer> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    IntCodec.INSTANCE.writeOptional(1, value.value(), sizes, out);
  }

  @Override
  protected Generics.Leaf<Integer> readBody(CodedInputStream in) throws IOException {
    Integer value_ = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          value_ = IntCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Generics.Leaf<Integer>(value_);
  }

  @Override
  protected Object component(Generics.Leaf<Integer> value, int index) {
    switch (index) {
      case 0:
        return value.value();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
