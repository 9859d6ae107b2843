package com.example.limits;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.MethodGroup;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_UnlimitedMethods extends MethodGroup {
  static final Deferred_UnlimitedMethods INSTANCE = new Deferred_UnlimitedMethods();

  private Deferred_UnlimitedMethods() {
    super("com.example.limits.Deferred", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.limits.Unlimited.nothingSaid()";
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
            106514351,
            0x3389433abcb4bf67L,
            new String[] {},
            new Codec<?>[] {},
            IntCodec.PRIMITIVE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Unlimited.nothingSaid();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
