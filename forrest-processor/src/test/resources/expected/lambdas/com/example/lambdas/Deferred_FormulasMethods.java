package com.example.lambdas;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.MethodGroup;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_FormulasMethods extends MethodGroup {
  static final Deferred_FormulasMethods INSTANCE = new Deferred_FormulasMethods();

  private Deferred_FormulasMethods() {
    super("com.example.lambdas.Deferred", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.lambdas.Formulas.twice(double)";
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
            330867972,
            0xc46668d2c2343d65L,
            new String[] {"value"},
            new Codec<?>[] {DoubleCodec.PRIMITIVE},
            DoubleCodec.PRIMITIVE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Formulas.twice((double) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
