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

  private static final Codec<List<Star>> COMPANIONS_CODEC =
      ListCodec.of(AdapterCodec.of(new Deferred_StarAdapter(), INSTANCE));

  private Deferred_StarDataCodec() {
    super("com.example.adapters.Adapters.StarData", 414019775, "name", "companions");
  }

  @Override
  protected long bodySize(Adapters.StarData value, Sizes sizes) {
    long size = 0;
    size += StringCodec.INSTANCE.optionalSize(1, value.name(), sizes);
    size += COMPANIONS_CODEC.optionalSize(2, value.companions(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Adapters.StarData value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    StringCodec.INSTANCE.writeOptional(1, value.name(), sizes, out);
    COMPANIONS_CODEC.writeOptional(2, value.companions(), sizes, out);
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
  protected Object component(Adapters.StarData value, int index) {
    switch (index) {
      case 0:
        return value.name();
      case 1:
        return value.companions();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
