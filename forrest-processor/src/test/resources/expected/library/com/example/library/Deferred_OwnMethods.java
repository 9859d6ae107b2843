package com.example.library;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.FloatCodec;
import dev.forrest.codec.MethodGroup;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_OwnMethods extends MethodGroup {
  static final Deferred_OwnMethods INSTANCE = new Deferred_OwnMethods();

  private Deferred_OwnMethods() {
    super("com.example.library.Deferred", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.library.Own.scale(float)";
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
            526988972,
            0x5cc437b5fa29af77L,
            new String[] {"factor"},
            new Codec<?>[] {FloatCodec.PRIMITIVE},
            FloatCodec.PRIMITIVE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Own.scale((float) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
