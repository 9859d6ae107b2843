package com.example.sealed;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_TriangleCodec extends RecordCodec<Drawing.Triangle> {
  static final Deferred_TriangleCodec INSTANCE = new Deferred_TriangleCodec();

  private Deferred_TriangleCodec() {
    super("com.example.sealed.Drawing.Triangle", 30368070, "a", "b");
  }

  @Override
  protected long bodySize(Drawing.Triangle value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeDoubleSize(1, value.a());
    size += CodedOutputStream.computeDoubleSize(2, value.b());
    return size;
  }

  @Override
  protected void writeBody(Drawing.Triangle value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeDouble(1, value.a());
    out.writeDouble(2, value.b());
  }

  @Override
  protected Drawing.Triangle readBody(CodedInputStream in) throws IOException {
    double a = 0;
    double b = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 9:
          a = in.readDouble();
          break;
        case 17:
          b = in.readDouble();
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Drawing.Triangle(a, b);
  }

  @Override
  protected Object component(Drawing.Triangle value, int index) {
    switch (index) {
      case 0:
        return value.a();
      case 1:
        return value.b();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
