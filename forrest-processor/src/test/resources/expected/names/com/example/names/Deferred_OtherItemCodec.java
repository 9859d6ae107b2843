package com.example.names;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.lang.IndexOutOfBoundsException;
import java.lang.Object;
import java.lang.Override;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_OtherItemCodec extends RecordCodec<Names.Other.Item> {
  static final Deferred_OtherItemCodec INSTANCE = new Deferred_OtherItemCodec();

  private Deferred_OtherItemCodec() {
    super("com.example.names.Names.Other.Item", 416830581, "y");
  }

  @Override
  protected long bodySize(Names.Other.Item value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeSInt32Size(1, value.y());
    return size;
  }

  @Override
  protected void writeBody(Names.Other.Item value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeSInt32(1, value.y());
  }

  @Override
  protected Names.Other.Item readBody(CodedInputStream in) throws IOException {
    int y = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          y = in.readSInt32();
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Names.Other.Item(y);
  }

  @Override
  protected Object component(Names.Other.Item value, int index) {
    switch (index) {
      case 0:
        return value.y();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
