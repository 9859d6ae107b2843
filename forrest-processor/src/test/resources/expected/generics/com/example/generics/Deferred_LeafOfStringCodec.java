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
    super("com.example.generics.Generics.Leaf<java.lang.String>", 57178364, "value");
  }

  @Override
  protected long bodySize(Generics.Leaf<String> value, Sizes sizes) {
    long size = 0;
    size += StringCodec.INSTANCE.optionalSize(1, value.value(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Generics.Leaf<String> value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    StringCodec.INSTANCE.writeOptional(1, value.value(), sizes, out);
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
  protected Object component(Generics.Leaf<String> value, int index) {
    switch (index) {
      case 0:
        return value.value();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
