package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_LeafOfStringCodec extends RecordCodec<Generics.Leaf<String>> {
  static final Deferred_LeafOfStringCodec INSTANCE = new Deferred_LeafOfStringCodec();

  private Deferred_LeafOfStringCodec() {
    super("com.example.generics.Generics.Leaf<java.lang.String>", 57178364);
  }

  @Override
  protected long bodySize(Generics.Leaf<String> value, Sizes sizes) {
    long size = 0;
    String value_ = value.value();
    if (value_ != null) {
      size += StringCodec.INSTANCE.fieldSize(1, value_, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Generics.Leaf<String> value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    String value_ = value.value();
    if (value_ != null) {
      StringCodec.INSTANCE.writeField(1, value_, sizes, out);
    }
  }

  @Override
  protected Generics.Leaf<String> readBody(CodedInputStream in) throws IOException {
    String value_ = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          value_ = StringCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Generics.Leaf<String>(value_);
  }

  @Override
  public Object component(Generics.Leaf<String> value, String name) {
    switch (name) {
      case "value":
        return value.value();
      default:
        throw noComponent(name);
    }
  }
}
