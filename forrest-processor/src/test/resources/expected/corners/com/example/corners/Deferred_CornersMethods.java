package com.example.corners;

import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.StringCodec;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_CornersMethods extends MethodGroup {
  static final Deferred_CornersMethods INSTANCE = new Deferred_CornersMethods();

  private Deferred_CornersMethods() {
    super("com.example.corners.Deferred", 2);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.corners.Corners.ordered(com.example.corners.Corners.Ordered,com.example.corners.Corners.Bounded)";
      case 1:
        return "com.example.corners.Corners.sub(com.example.corners.Corners.Sub,com.example.corners.Corners.Top,java.util.List)";
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
            219511182,
            0x552dc272adc0f615L,
            new String[] {"ordered", "bounded"},
            new Codec<?>[] {Deferred_OrderedOfStringCodec.INSTANCE,
                Deferred_BoundedOfStateCodec.INSTANCE},
            Deferred_OrderedOfStringCodec.INSTANCE);
      case 1:
        return method(
            1,
            168823341,
            0x29c46f4d514fc246L,
            new String[] {"sub", "top", "tops"},
            new Codec<?>[] {AdapterCodec.of(new Deferred_SubAdapter(), StringCodec.INSTANCE),
                AdapterCodec.of(new Deferred_TopAdapter<>(), StringCodec.INSTANCE),
                ListCodec.of(AdapterCodec.of(new Deferred_TopAdapter<>(), IntCodec.INSTANCE))},
            AdapterCodec.of(new Deferred_SubAdapter(), StringCodec.INSTANCE));
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Corners.ordered((Corners.Ordered<String>) a[0],
            (Corners.Bounded<Thread.State>) a[1]);
      case 1:
        return Corners.sub((Corners.Sub) a[0], (Corners.Top<String>) a[1],
            (List<Corners.Top<Integer>>) a[2]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
