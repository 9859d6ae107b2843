package com.example.cycle;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_KnotCodec extends RecordCodec<Cycle.Knot> {
  static final Deferred_KnotCodec INSTANCE = new Deferred_KnotCodec();

  private Deferred_KnotCodec() {
    super("com.example.cycle.Cycle.Knot", 489936213, "ropes");
  }

  @Override
  protected long bodySize(Cycle.Knot value, Sizes sizes) {
    long size = 0;
    size += Deferred_KnotCodec_Composed.ROPES_CODEC.optionalSize(1, value.ropes(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Cycle.Knot value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    Deferred_KnotCodec_Composed.ROPES_CODEC.writeOptional(1, value.ropes(), sizes, out);
  }

  @Override
  protected Cycle.Knot readBody(CodedInputStream in) throws IOException {
    List<Cycle.Rope> ropes = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          ropes = Deferred_KnotCodec_Composed.ROPES_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Cycle.Knot(ropes);
  }

  @Override
  protected Object component(Cycle.Knot value, int index) {
    switch (index) {
      case 0:
        return value.ropes();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
