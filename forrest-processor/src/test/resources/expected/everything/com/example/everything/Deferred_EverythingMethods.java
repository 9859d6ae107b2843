package com.example.everything;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.MethodGroup;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_EverythingMethods extends MethodGroup {
  static final Deferred_EverythingMethods INSTANCE = new Deferred_EverythingMethods();

  private Deferred_EverythingMethods() {
    super("com.example.everything.Deferred", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.everything.Everything.same(com.example.everything.Everything)";
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
            528546945,
            0x9a3ca50ae7b8b807L,
            new String[] {"everything"},
            new Codec<?>[] {Deferred_EverythingCodec.INSTANCE},
            Deferred_EverythingCodec.INSTANCE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Everything.same((Everything) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
