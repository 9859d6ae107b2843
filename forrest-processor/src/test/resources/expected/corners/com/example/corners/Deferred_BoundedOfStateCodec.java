package com.example.corners;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_BoundedOfStateCodec extends RecordCodec<Corners.Bounded<Thread.State>> {
  static final Deferred_BoundedOfStateCodec INSTANCE = new Deferred_BoundedOfStateCodec();

  private static final Codec<Thread.State> STATE_CODEC = EnumCodec.of("java.lang.Thread.State",
      348948569, Thread.State.values());

  private Deferred_BoundedOfStateCodec() {
    super("com.example.corners.Corners.Bounded<java.lang.Thread.State>", 497287775, "state");
  }

  @Override
  protected long bodySize(Corners.Bounded<Thread.State> value, Sizes sizes) {
    long size = 0;
    size += STATE_CODEC.optionalSize(1, value.state(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Corners.Bounded<Thread.State> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    STATE_CODEC.writeOptional(1, value.state(), sizes, out);
  }

  @Override
  protected Corners.Bounded<Thread.State> readBody(CodedInputStream in) throws IOException {
    Thread.State state = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          state = STATE_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Corners.Bounded<Thread.State>(state);
  }

  @Override
  protected Object component(Corners.Bounded<Thread.State> value, int index) {
    switch (index) {
      case 0:
        return value.state();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
