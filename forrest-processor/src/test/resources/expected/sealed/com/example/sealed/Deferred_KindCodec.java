package com.example.sealed;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_KindCodec extends RecordCodec<Drawing.Kind> {
  static final Deferred_KindCodec INSTANCE = new Deferred_KindCodec();

  private Deferred_KindCodec() {
    super("com.example.sealed.Drawing.Kind", 109203968, "text");
  }

  @Override
  protected long bodySize(Drawing.Kind value, Sizes sizes) {
    long size = 0;
    size += StringCodec.INSTANCE.optionalSize(1, value.text(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Drawing.Kind value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    StringCodec.INSTANCE.writeOptional(1, value.text(), sizes, out);
  }

  @Override
  protected Drawing.Kind readBody(CodedInputStream in) throws IOException {
    String text = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          text = StringCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Drawing.Kind(text);
  }

  @Override
  protected Object component(Drawing.Kind value, int index) {
    switch (index) {
      case 0:
        return value.text();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
