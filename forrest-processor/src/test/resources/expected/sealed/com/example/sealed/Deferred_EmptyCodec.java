package com.example.sealed;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_EmptyCodec extends RecordCodec<Drawing.Empty> {
  static final Deferred_EmptyCodec INSTANCE = new Deferred_EmptyCodec();

  private Deferred_EmptyCodec() {
    super("com.example.sealed.Drawing.Empty", 187020918);
  }

  @Override
  protected long bodySize(Drawing.Empty value, Sizes sizes) {
    long size = 0;
    return size;
  }

  @Override
  protected void writeBody(Drawing.Empty value, Sizes sizes, CodedOutputStream out)
      throws IOException {
  }

  @Override
  protected Drawing.Empty readBody(CodedInputStream in) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      in.skipField(tag);
    }
    return new Drawing.Empty();
  }

  @Override
  protected Object component(Drawing.Empty value, int index) {
    throw new IndexOutOfBoundsException(index);
  }
}
