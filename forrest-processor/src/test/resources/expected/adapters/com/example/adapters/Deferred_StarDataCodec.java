package com.example.adapters;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_StarDataCodec extends RecordCodec<Adapters.StarData> {
  static final Deferred_StarDataCodec INSTANCE = new Deferred_StarDataCodec();

  private static final Codec<List<Star>> COMPANIONS_CODEC = ListCodec.of(AdapterCodec.of(new Deferred_StarAdapter(),
      Deferred_StarDataCodec.INSTANCE));

  private Deferred_StarDataCodec() {
    super("com.example.adapters.Adapters.StarData", 414019775);
  }

  @Override
  protected long bodySize(Adapters.StarData value, Sizes sizes) {
    long size = 0;
    String name = value.name();
    if (name != null) {
      size += StringCodec.INSTANCE.fieldSize(1, name, sizes);
    }
    List<Star> companions = value.companions();
    if (companions != null) {
      size += COMPANIONS_CODEC.fieldSize(2, companions, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Adapters.StarData value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    String name = value.name();
    if (name != null) {
      StringCodec.INSTANCE.writeField(1, name, sizes, out);
    }
    List<Star> companions = value.companions();
    if (companions != null) {
      COMPANIONS_CODEC.writeField(2, companions, sizes, out);
    }
  }

  @Override
  protected Adapters.StarData readBody(CodedInputStream in) throws IOException {
    String name = null;
    List<Star> companions = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          name = StringCodec.INSTANCE.read(in);
          break;
        case 18:
          companions = COMPANIONS_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Adapters.StarData(name, companions);
  }

  @Override
  public Object component(Adapters.StarData value, String name) {
    switch (name) {
      case "name":
        return value.name();
      case "companions":
        return value.companions();
      default:
        throw noComponent(name);
    }
  }
}
