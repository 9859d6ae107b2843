package com.example.sealed;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.MethodGroup;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_ShapeMethods extends MethodGroup {
  static final Deferred_ShapeMethods INSTANCE = new Deferred_ShapeMethods();

  private Deferred_ShapeMethods() {
    super("com.example.sealed.Deferred", 2);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.sealed.Drawing.Shape.area()";
      case 1:
        return "com.example.sealed.Drawing.Shape.twice()";
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
            205351101,
            0x2ee794100ba59d6eL,
            new String[] {"receiver"},
            new Codec<?>[] {Deferred_ShapeCodec.INSTANCE},
            DoubleCodec.PRIMITIVE);
      case 1:
        return method(
            1,
            183818446,
            0xcf101e0c1449230cL,
            new String[] {"receiver"},
            new Codec<?>[] {Deferred_ShapeCodec.INSTANCE},
            Deferred_ShapeCodec.INSTANCE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return ((Drawing.Shape) a[0]).area();
      case 1:
        return ((Drawing.Shape) a[0]).twice();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
