package com.example.siblings;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_SquareCodec extends RecordCodec<Siblings.Square> {
  static final Deferred_SquareCodec INSTANCE = new Deferred_SquareCodec();

  private Deferred_SquareCodec() {
    super("com.example.siblings.Siblings.Square", 166063344, "side");
  }

  @Override
  protected long bodySize(Siblings.Square value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeDoubleSize(1, value.side());
    return size;
  }

  @Override
  protected void writeBody(Siblings.Square value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeDouble(1, value.side());
  }

  @Override
  protected Siblings.Square readBody(CodedInputStream in) throws IOException {
    double side = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 9:
          side = in.readDouble();
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Siblings.Square(side);
  }

  @Override
  protected Object component(Siblings.Square value, int index) {
    switch (index) {
      case 0:
        return value.side();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
