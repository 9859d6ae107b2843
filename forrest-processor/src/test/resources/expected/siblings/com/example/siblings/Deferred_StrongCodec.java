package com.example.siblings;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_StrongCodec extends RecordCodec<Siblings.Signal.Strong> {
  static final Deferred_StrongCodec INSTANCE = new Deferred_StrongCodec();

  private Deferred_StrongCodec() {
    super("com.example.siblings.Siblings.Signal.Strong", 491109418, "level");
  }

  @Override
  protected long bodySize(Siblings.Signal.Strong value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeDoubleSize(1, value.level());
    return size;
  }

  @Override
  protected void writeBody(Siblings.Signal.Strong value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeDouble(1, value.level());
  }

  @Override
  protected Siblings.Signal.Strong readBody(CodedInputStream in) throws IOException {
    double level = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 9:
          level = in.readDouble();
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Siblings.Signal.Strong(level);
  }

  @Override
  protected Object component(Siblings.Signal.Strong value, int index) {
    switch (index) {
      case 0:
        return value.level();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
