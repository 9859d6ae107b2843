package com.example;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_PreparedCodec extends RecordCodec<Prepared> {
  static final Deferred_PreparedCodec INSTANCE = new Deferred_PreparedCodec();

  private static final Codec<List<Double>> PARTS_CODEC = ListCodec.of(DoubleCodec.INSTANCE);

  private Deferred_PreparedCodec() {
    super("com.example.Prepared", 180815228);
  }

  @Override
  protected long bodySize(Prepared value, Sizes sizes) {
    long size = 0;
    List<Double> parts = value.parts();
    if (parts != null) {
      size += PARTS_CODEC.fieldSize(1, parts, sizes);
    }
    Item thing = value.thing();
    if (thing != null) {
      size += Deferred_ItemCodec.INSTANCE.fieldSize(2, thing, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Prepared value, Sizes sizes, CodedOutputStream out) throws IOException {
    List<Double> parts = value.parts();
    if (parts != null) {
      PARTS_CODEC.writeField(1, parts, sizes, out);
    }
    Item thing = value.thing();
    if (thing != null) {
      Deferred_ItemCodec.INSTANCE.writeField(2, thing, sizes, out);
    }
  }

  @Override
  protected Prepared readBody(CodedInputStream in) throws IOException {
    List<Double> parts = null;
    Item thing = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          parts = PARTS_CODEC.read(in);
          break;
        case 18:
          thing = Deferred_ItemCodec.INSTANCE.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Prepared(parts, thing);
  }

  @Override
  public Object component(Prepared value, String name) {
    switch (name) {
      case "parts":
        return value.parts();
      case "thing":
        return value.thing();
      default:
        throw noComponent(name);
    }
  }
}
