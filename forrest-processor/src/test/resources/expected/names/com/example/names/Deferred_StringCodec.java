package com.example.names;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import java.lang.IndexOutOfBoundsException;
import java.lang.Object;
import java.lang.Override;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_StringCodec extends RecordCodec<String> {
  static final Deferred_StringCodec INSTANCE = new Deferred_StringCodec();

  private Deferred_StringCodec() {
    super("com.example.names.String", 322342312, "text");
  }

  @Override
  protected long bodySize(String value, Sizes sizes) {
    long size = 0;
    size += StringCodec.INSTANCE.optionalSize(1, value.text(), sizes);
    return size;
  }

  @Override
  protected void writeBody(String value, Sizes sizes, CodedOutputStream out) throws IOException {
    StringCodec.INSTANCE.writeOptional(1, value.text(), sizes, out);
  }

  @Override
  protected String readBody(CodedInputStream in) throws IOException {
    java.lang.String text = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          text = StringCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new String(text);
  }

  @Override
  protected Object component(String value, int index) {
    switch (index) {
      case 0:
        return value.text();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
