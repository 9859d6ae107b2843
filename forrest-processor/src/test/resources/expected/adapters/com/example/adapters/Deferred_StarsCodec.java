package com.example.adapters;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.ArrayCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.LongCodec;
import dev.forrest.codec.MapCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_StarsCodec extends RecordCodec<Adapters.Stars> {
  static final Deferred_StarsCodec INSTANCE = new Deferred_StarsCodec();

  private static final Codec<List<Star>> ALL_CODEC = ListCodec.of(AdapterCodec.of(new Deferred_StarAdapter(),
      Deferred_StarDataCodec.INSTANCE));

  private static final Codec<Star[]> ARRAY_CODEC = ArrayCodec.of(AdapterCodec.of(new Deferred_StarAdapter(),
      Deferred_StarDataCodec.INSTANCE), Star.class);

  private static final Codec<Map<String, Star>> BY_NAME_CODEC = MapCodec.of(StringCodec.INSTANCE,
      AdapterCodec.of(new Deferred_StarAdapter(), Deferred_StarDataCodec.INSTANCE));

  private static final Codec<AtomicLong> COUNT_CODEC = AdapterCodec.of(new Deferred_CountAdapter(),
      LongCodec.INSTANCE);

  private Deferred_StarsCodec() {
    super("com.example.adapters.Adapters.Stars", 422686329);
  }

  @Override
  protected long bodySize(Adapters.Stars value, Sizes sizes) {
    long size = 0;
    List<Star> all = value.all();
    if (all != null) {
      size += ALL_CODEC.fieldSize(1, all, sizes);
    }
    Star[] array = value.array();
    if (array != null) {
      size += ARRAY_CODEC.fieldSize(2, array, sizes);
    }
    Map<String, Star> byName = value.byName();
    if (byName != null) {
      size += BY_NAME_CODEC.fieldSize(3, byName, sizes);
    }
    AtomicLong count = value.count();
    if (count != null) {
      size += COUNT_CODEC.fieldSize(4, count, sizes);
    }
    return size;
  }

  @Override
  protected void writeBody(Adapters.Stars value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    List<Star> all = value.all();
    if (all != null) {
      ALL_CODEC.writeField(1, all, sizes, out);
    }
    Star[] array = value.array();
    if (array != null) {
      ARRAY_CODEC.writeField(2, array, sizes, out);
    }
    Map<String, Star> byName = value.byName();
    if (byName != null) {
      BY_NAME_CODEC.writeField(3, byName, sizes, out);
    }
    AtomicLong count = value.count();
    if (count != null) {
      COUNT_CODEC.writeField(4, count, sizes, out);
    }
  }

  @Override
  protected Adapters.Stars readBody(CodedInputStream in) throws IOException {
    List<Star> all = null;
    Star[] array = null;
    Map<String, Star> byName = null;
    AtomicLong count = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 10:
          all = ALL_CODEC.read(in);
          break;
        case 18:
          array = ARRAY_CODEC.read(in);
          break;
        case 26:
          byName = BY_NAME_CODEC.read(in);
          break;
        case 32:
          count = COUNT_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Adapters.Stars(all, array, byName, count);
  }

  @Override
  public Object component(Adapters.Stars value, String name) {
    switch (name) {
      case "all":
        return value.all();
      case "array":
        return value.array();
      case "byName":
        return value.byName();
      case "count":
        return value.count();
      default:
        throw noComponent(name);
    }
  }
}
