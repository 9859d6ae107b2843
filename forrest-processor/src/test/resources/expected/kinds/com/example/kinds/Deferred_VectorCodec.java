package com.example.kinds;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Deferred_VectorCodec extends RecordCodec<Vector> {
  static final Deferred_VectorCodec INSTANCE = new Deferred_VectorCodec();

  private Deferred_VectorCodec() {
    super("com.example.kinds.Vector", 202544900, "x", "y");
  }

  @Override
  protected long bodySize(Vector value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeDoubleSize(1, value.x());
    size += CodedOutputStream.computeDoubleSize(2, value.y());
    return size;
  }

  @Override
  protected void writeBody(Vector value, Sizes sizes, CodedOutputStream out) throws IOException {
    out.writeDouble(1, value.x());
    out.writeDouble(2, value.y());
  }

  @Override
  protected Vector readBody(CodedInputStream in) throws IOException {
    double x = 0;
    double y = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 9:
          x = in.readDouble();
          break;
        case 17:
          y = in.readDouble();
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Vector(x, y);
  }

  @Override
  protected Object component(Vector value, int index) {
    switch (index) {
      case 0:
        return value.x();
      case 1:
        return value.y();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
