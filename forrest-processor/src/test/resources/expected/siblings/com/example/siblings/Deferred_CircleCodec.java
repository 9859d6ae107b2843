package com.example.siblings;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_CircleCodec extends RecordCodec<Siblings.Circle> {
  static final Deferred_CircleCodec INSTANCE = new Deferred_CircleCodec();

  private Deferred_CircleCodec() {
    super("com.example.siblings.Siblings.Circle", 27400700, "radius");
  }

  @Override
  protected long bodySize(Siblings.Circle value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeDoubleSize(1, value.radius());
    return size;
  }

  @Override
  protected void writeBody(Siblings.Circle value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeDouble(1, value.radius());
  }

  @Override
  protected Siblings.Circle readBody(CodedInputStream in) throws IOException {
    double radius = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 9:
          radius = in.readDouble();
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Siblings.Circle(radius);
  }

  @Override
  protected Object component(Siblings.Circle value, int index) {
    switch (index) {
      case 0:
        return value.radius();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
