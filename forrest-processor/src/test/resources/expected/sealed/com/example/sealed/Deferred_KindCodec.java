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
    super("com.example.sealed.Drawing.Kind", 109203968);
  }

  @Override
  protected long bodySize(Drawing.Kind value, Sizes sizes) {
    long size = 0;
    String text = value.text();
    if (text != null) {
      size += StringCodec.INSTANCE.fieldSize(1, text, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Drawing.Kind value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    String text = value.text();
    if (text != null) {
      StringCodec.INSTANCE.writeField(1, text, sizes, out);
    }
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
  public Object component(Drawing.Kind value, String name) {
    switch (name) {
      case "text":
        return value.text();
      default:
        throw noComponent(name);
    }
  }
}
