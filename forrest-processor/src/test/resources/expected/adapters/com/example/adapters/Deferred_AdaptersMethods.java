package com.example.adapters;

import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.LongCodec;
import dev.forrest.codec.MethodGroup;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_AdaptersMethods extends MethodGroup {
  static final Deferred_AdaptersMethods INSTANCE = new Deferred_AdaptersMethods();

  private Deferred_AdaptersMethods() {
    super("com.example.adapters.Deferred", 2);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.adapters.Adapters.move(com.example.adapters.Star,com.example.adapters.Box,java.util.concurrent.atomic.AtomicLong)";
      case 1:
        return "com.example.adapters.Adapters.count(com.example.adapters.Adapters.Stars,java.util.List)";
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected DeferrableMethod describe(int index) {
    switch (index) {
      case 0:
        return method(
            0,
            182474774,
            0x2192328bb4f53754L,
            new String[] {"star", "box", "count"},
            new Codec<?>[] {AdapterCodec.of(new Deferred_StarAdapter(),
                Deferred_StarDataCodec.INSTANCE), AdapterCodec.of(new Deferred_BoxAdapter<>(),
                ListCodec.of(AdapterCodec.of(new Deferred_StarAdapter(),
                Deferred_StarDataCodec.INSTANCE))), AdapterCodec.of(new Deferred_CountAdapter(),
                LongCodec.INSTANCE)},
            AdapterCodec.of(new Deferred_StarAdapter(), Deferred_StarDataCodec.INSTANCE));
      case 1:
        return method(
            1,
            485235114,
            0xb5f18fce0cdb886cL,
            new String[] {"stars", "counts"},
            new Codec<?>[] {Deferred_StarsCodec.INSTANCE,
                ListCodec.of(AdapterCodec.of(new Deferred_CountAdapter(), LongCodec.INSTANCE))},
            Deferred_StarsCodec.INSTANCE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Adapters.move((Star) a[0], (Box<Star>) a[1], (AtomicLong) a[2]);
      case 1:
        return Adapters.count((Adapters.Stars) a[0], (List<AtomicLong>) a[1]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
