package com.example.siblings;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_BoundsOfDoubleCodec extends RecordCodec<Siblings.Bounds<Double>> {
  static final Deferred_BoundsOfDoubleCodec INSTANCE = new Deferred_BoundsOfDoubleCodec();

  private Deferred_BoundsOfDoubleCodec() {
    super("com.example.siblings.Siblings.Bounds<java.lang.Double>", 232523396, "low", "high");
  }

  @Override
  protected long bodySize(Siblings.Bounds<Double> value, Sizes sizes) {
    long size = 0;
    size += DoubleCodec.INSTANCE.optionalSize(1, value.low(), sizes);
    size += DoubleCodec.INSTANCE.optionalSize(2, value.high(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Siblings.Bounds<Double> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    DoubleCodec.INSTANCE.writeOptional(1, value.low(), sizes, out);
    DoubleCodec.INSTANCE.writeOptional(2, value.high(), sizes, out);
  }

  @Override
  protected Siblings.Bounds<Double> readBody(CodedInputStream in) throws IOException {
    Double low = null;
    Double high = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 9:
          low = DoubleCodec.INSTANCE.read(in);
          break;
        case 17:
          high = DoubleCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Siblings.Bounds<Double>(low, high);
  }

  @Override
  protected Object component(Siblings.Bounds<Double> value, int index) {
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
