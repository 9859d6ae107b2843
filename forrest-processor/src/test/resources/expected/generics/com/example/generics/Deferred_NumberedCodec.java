package com.example.generics;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_NumberedCodec extends RecordCodec<Generics.Numbered> {
  static final Deferred_NumberedCodec INSTANCE = new Deferred_NumberedCodec();

  private Deferred_NumberedCodec() {
    super("com.example.generics.Generics.Numbered", 197834386, "number");
  }

  @Override
  protected long bodySize(Generics.Numbered value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeSInt32Size(1, value.number());
    return size;
  }

  @Override
  protected void writeBody(Generics.Numbered value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeSInt32(1, value.number());
  }

  @Override
  protected Generics.Numbered readBody(CodedInputStream in) throws IOException {
    int number = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          number = in.readSInt32();
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Generics.Numbered(number);
  }

  @Override
  protected Object component(Generics.Numbered value, int index) {
    switch (index) {
      case 0:
        return value.number();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
