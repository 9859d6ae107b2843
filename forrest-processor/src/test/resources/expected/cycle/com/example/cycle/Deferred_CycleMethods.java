package com.example.cycle;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.MethodGroup;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_CycleMethods extends MethodGroup {
  static final Deferred_CycleMethods INSTANCE = new Deferred_CycleMethods();

  private Deferred_CycleMethods() {
    super("com.example.cycle.Deferred", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.cycle.Cycle.tie(com.example.cycle.Cycle.Knot)";
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
            156329329,
            0x3809adc5f89f98d0L,
            new String[] {"knot"},
            new Codec<?>[] {Deferred_KnotCodec.INSTANCE},
            null);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        Cycle.tie((Cycle.Knot) a[0]);
        return null;
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
