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
    super("com.example.Item", 114276524);
  }

  @Override
  protected long bodySize(Item value, Sizes sizes) {
    long size = 0;
    String name = value.name();
    if (name != null) {
      size += StringCodec.INSTANCE.fieldSize(1, name, sizes);
    }
    double[] samples = value.samples();
    if (samples != null) {
      size += DoubleArrayCodec.INSTANCE.fieldSize(2, samples, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Item value, Sizes sizes, CodedOutputStream out) throws IOException {
    String name = value.name();
    if (name != null) {
      StringCodec.INSTANCE.writeField(1, name, sizes, out);
    }
    double[] samples = value.samples();
    if (samples != null) {
      DoubleArrayCodec.INSTANCE.writeField(2, samples, sizes, out);
    }
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
  public Object component(Item value, String name) {
    switch (name) {
      case "name":
        return value.name();
      case "samples":
        return value.samples();
      default:
        throw noComponent(name);
    }
  }
}
