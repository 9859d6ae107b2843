package com.example;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.DoubleArrayCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_ItemCodec extends RecordCodec<Item> {
  static final Deferred_ItemCodec INSTANCE = new Deferred_ItemCodec();

  private Deferred_ItemCodec() {
    super("com.example.Item", 114276524, "name", "samples");
  }

  @Override
  protected long bodySize(Item value, Sizes sizes) {
    long size = 0;
    size += StringCodec.INSTANCE.optionalSize(1, value.name(), sizes);
    size += DoubleArrayCodec.INSTANCE.optionalSize(2, value.samples(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Item value, Sizes sizes, CodedOutputStream out) throws IOException {
    StringCodec.INSTANCE.writeOptional(1, value.name(), sizes, out);
    DoubleArrayCodec.INSTANCE.writeOptional(2, value.samples(), sizes, out);
  }

  @Override
  protected Item readBody(CodedInputStream in) throws IOException {
    String name = null;
    double[] samples = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          name = StringCodec.INSTANCE.read(in);
          break;
        case 18:
          samples = DoubleArrayCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Item(name, samples);
  }

  @Override
  protected Object component(Item value, int index) {
    switch (index) {
      case 0:
        return value.name();
      case 1:
        return value.samples();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
