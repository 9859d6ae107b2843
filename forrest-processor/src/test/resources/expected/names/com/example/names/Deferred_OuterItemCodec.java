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
final class Deferred_OuterItemCodec extends RecordCodec<Names.Outer.Item> {
  static final Deferred_OuterItemCodec INSTANCE = new Deferred_OuterItemCodec();

  private Deferred_OuterItemCodec() {
    super("com.example.names.Names.Outer.Item", 117089785, "x");
  }

  @Override
  protected long bodySize(Names.Outer.Item value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeSInt32Size(1, value.x());
    return size;
  }

  @Override
  protected void writeBody(Names.Outer.Item value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeSInt32(1, value.x());
  }

  @Override
  protected Names.Outer.Item readBody(CodedInputStream in) throws IOException {
    int x = 0;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          x = in.readSInt32();
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Names.Outer.Item(x);
  }

  @Override
  protected Object component(Names.Outer.Item value, int index) {
    switch (index) {
      case 0:
        return value.x();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
