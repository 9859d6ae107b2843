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
    super("com.example.everything.Everything.Strict", 113214389);
  }

  @Override
  protected long bodySize(Everything.Strict value, Sizes sizes) {
    long size = 0;
    String name = value.name();
    if (name != null) {
      size += StringCodec.INSTANCE.fieldSize(1, name, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Everything.Strict value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    String name = value.name();
    if (name != null) {
      StringCodec.INSTANCE.writeField(1, name, sizes, out);
    }
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
  public Object component(Everything.Strict value, String name) {
    switch (name) {
      case "name":
        return value.name();
      default:
        throw noComponent(name);
    }
  }
}
