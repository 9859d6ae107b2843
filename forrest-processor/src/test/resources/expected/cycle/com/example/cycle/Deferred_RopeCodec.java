package com.example.cycle;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_RopeCodec extends RecordCodec<Cycle.Rope> {
  static final Deferred_RopeCodec INSTANCE = new Deferred_RopeCodec();

  private Deferred_RopeCodec() {
    super("com.example.cycle.Cycle.Rope", 38533677, "knots", "next");
  }

  @Override
  protected long bodySize(Cycle.Rope value, Sizes sizes) {
    long size = 0;
    size += Deferred_RopeCodec_Composed.KNOTS_CODEC.optionalSize(1, value.knots(), sizes);
    size += INSTANCE.optionalSize(2, value.next(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Cycle.Rope value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    Deferred_RopeCodec_Composed.KNOTS_CODEC.writeOptional(1, value.knots(), sizes, out);
    INSTANCE.writeOptional(2, value.next(), sizes, out);
  }

  @Override
  protected Cycle.Rope readBody(CodedInputStream in) throws IOException {
    Cycle.Knot[] knots = null;
    Cycle.Rope next = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          knots = Deferred_RopeCodec_Composed.KNOTS_CODEC.read(in);
          break;
        case 18:
          next = INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Cycle.Rope(knots, next);
  }

  @Override
  protected Object component(Cycle.Rope value, int index) {
    switch (index) {
      case 0:
        return value.knots();
      case 1:
        return value.next();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
