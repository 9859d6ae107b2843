package com.example.getters;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.MethodGroup;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Deferred_RangesMethods extends MethodGroup {
  static final Deferred_RangesMethods INSTANCE = new Deferred_RangesMethods();

  private Deferred_RangesMethods() {
    super("com.example.getters.Deferred", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.getters.Ranges.range(int,int)";
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
            264672277,
            0xb46c0699a8136155L,
            new String[] {"from", "to"},
            new Codec<?>[] {IntCodec.PRIMITIVE, IntCodec.PRIMITIVE},
            Deferred_RangeCodec.INSTANCE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Ranges.range((int) a[0], (int) a[1]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
