package com.example.everything;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_StrictCodec extends RecordCodec<Everything.Strict> {
  static final Deferred_StrictCodec INSTANCE = new Deferred_StrictCodec();

  private Deferred_StrictCodec() {
    super("com.example.everything.Everything.Strict", 113214389, "name");
  }

  @Override
  protected long bodySize(Everything.Strict value, Sizes sizes) {
    long size = 0;
    size += StringCodec.INSTANCE.optionalSize(1, value.name(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Everything.Strict value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    StringCodec.INSTANCE.writeOptional(1, value.name(), sizes, out);
  }

  @Override
  protected Everything.Strict readBody(CodedInputStream in) throws IOException {
    String name = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          name = StringCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Everything.Strict(name);
  }

  @Override
  protected Object component(Everything.Strict value, int index) {
    switch (index) {
      case 0:
        return value.name();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
