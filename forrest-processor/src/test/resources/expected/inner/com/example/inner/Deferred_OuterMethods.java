package com.example.inner;

import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.StringCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_OuterMethods extends MethodGroup {
  static final Deferred_OuterMethods INSTANCE = new Deferred_OuterMethods();

  private Deferred_OuterMethods() {
    super("com.example.inner.Deferred", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.inner.Outer.same(com.example.inner.Outer.Inner)";
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
            439281473,
            0xd821c6020374dddcL,
            new String[] {"inner"},
            new Codec<?>[] {AdapterCodec.of(new Deferred_InnerAdapter(), StringCodec.INSTANCE)},
            AdapterCodec.of(new Deferred_InnerAdapter(), StringCodec.INSTANCE));
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Outer.same((com.example.inner.Outer<java.lang.String>.Inner) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
