package com.example.siblings;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_AbsentCodec extends RecordCodec<Siblings.Signal.Absent> {
  static final Deferred_AbsentCodec INSTANCE = new Deferred_AbsentCodec();

  private Deferred_AbsentCodec() {
    super("com.example.siblings.Siblings.Signal.Absent", 407417824);
  }

  @Override
  protected long bodySize(Siblings.Signal.Absent value, Sizes sizes) {
    long size = 0;
    return size;
  }

  @Override
  protected void writeBody(Siblings.Signal.Absent value, Sizes sizes, CodedOutputStream out)
      throws IOException {
  }

  @Override
  protected Siblings.Signal.Absent readBody(CodedInputStream in) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      in.skipField(tag);
    }
    return new Siblings.Signal.Absent();
  }

  @Override
  protected Object component(Siblings.Signal.Absent value, int index) {
    throw new IndexOutOfBoundsException(index);
  }
}
