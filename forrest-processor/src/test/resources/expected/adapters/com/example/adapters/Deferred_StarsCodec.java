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

  private static final Codec<List<Star>> ALL_CODEC =
      ListCodec.of(AdapterCodec.of(new Deferred_StarAdapter(), Deferred_StarDataCodec.INSTANCE));

  private static final Codec<Star[]> ARRAY_CODEC =
      ArrayCodec.of(AdapterCodec.of(new Deferred_StarAdapter(), Deferred_StarDataCodec.INSTANCE),
      Star.class);

  private static final Codec<Map<String, Star>> BY_NAME_CODEC = MapCodec.of(StringCodec.INSTANCE,
      AdapterCodec.of(new Deferred_StarAdapter(), Deferred_StarDataCodec.INSTANCE));

  private static final Codec<AtomicLong> COUNT_CODEC = AdapterCodec.of(new Deferred_CountAdapter(),
      LongCodec.INSTANCE);

  private Deferred_StarsCodec() {
    super("com.example.adapters.Adapters.Stars", 422686329, "all", "array", "byName", "count");
  }

  @Override
  protected long bodySize(Adapters.Stars value, Sizes sizes) {
    long size = 0;
    size += ALL_CODEC.optionalSize(1, value.all(), sizes);
    size += ARRAY_CODEC.optionalSize(2, value.array(), sizes);
    size += BY_NAME_CODEC.optionalSize(3, value.byName(), sizes);
    size += COUNT_CODEC.optionalSize(4, value.count(), sizes);
    return size;
  }

  @Override
  protected void writeBody(Adapters.Stars value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    ALL_CODEC.writeOptional(1, value.all(), sizes, out);
    ARRAY_CODEC.writeOptional(2, value.array(), sizes, out);
    BY_NAME_CODEC.writeOptional(3, value.byName(), sizes, out);
    COUNT_CODEC.writeOptional(4, value.count(), sizes, out);
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
  protected Object component(Adapters.Stars value, int index) {
    switch (index) {
      case 0:
        return value.all();
      case 1:
        return value.array();
      case 2:
        return value.byName();
      case 3:
        return value.count();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
