package com.example.siblings;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_BoundsOfIntCodec extends RecordCodec<Siblings.Bounds<Integer>> {
  static final Deferred_BoundsOfIntCodec INSTANCE = new Deferred_BoundsOfIntCodec();

  private Deferred_BoundsOfIntCodec() {
    super("com.example.siblings.Siblings.Bounds<java.lang.Integer>", 103372745, "low", "high");
  }

  @Override
  protected long bodySize(Siblings.Bounds<Integer> value, Sizes sizes) {
    long size = 0;
    size += IntCodec.INSTANCE.optionalSize(1, value.low(), sizes);
    size += IntCodec.INSTANCE.optionalSize(2, value.high(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Siblings.Bounds<Integer> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    IntCodec.INSTANCE.writeOptional(1, value.low(), sizes, out);
    IntCodec.INSTANCE.writeOptional(2, value.high(), sizes, out);
  }

  @Override
  protected Siblings.Bounds<Integer> readBody(CodedInputStream in) throws IOException {
    Integer low = null;
    Integer high = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          low = IntCodec.INSTANCE.read(in);
          break;
        case 16:
          high = IntCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Siblings.Bounds<Integer>(low, high);
  }

  @Override
  protected Object component(Siblings.Bounds<Integer> value, int index) {
    switch (index) {
      case 0:
        return value.low();
      case 1:
        return value.high();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
