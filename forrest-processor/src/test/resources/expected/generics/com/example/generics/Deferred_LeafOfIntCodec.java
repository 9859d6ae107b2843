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
    super("com.example.generics.Generics.Leaf<java.lang.Integer>", 502383171);
  }

  @Override
  protected long bodySize(Generics.Leaf<Integer> value, Sizes sizes) {
    long size = 0;
    Integer value_ = value.value();
    if (value_ != null) {
      size += IntCodec.INSTANCE.fieldSize(1, value_, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Generics.Leaf<Integer> value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    Integer value_ = value.value();
    if (value_ != null) {
      IntCodec.INSTANCE.writeField(1, value_, sizes, out);
    }
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
  public Object component(Generics.Leaf<Integer> value, String name) {
    switch (name) {
      case "value":
        return value.value();
      default:
        throw noComponent(name);
    }
  }
}
