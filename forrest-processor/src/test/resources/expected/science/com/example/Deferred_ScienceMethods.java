package com.example;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.DoubleArrayCodec;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.MethodGroup;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_ScienceMethods extends MethodGroup {
  static final Deferred_ScienceMethods INSTANCE = new Deferred_ScienceMethods();

  private Deferred_ScienceMethods() {
    super("com.example.Deferred", 3);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.Science.prepare(com.example.Item)";
      case 1:
        return "com.example.Science.doStuff(double,com.example.Item)";
      case 2:
        return "com.example.Science.sum(double[])";
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
            463347765,
            0x72a9a3ca4681ef8bL,
            new String[] {"item"},
            new Codec<?>[] {Deferred_ItemCodec.INSTANCE},
            Deferred_PreparedCodec.INSTANCE);
      case 1:
        return method(
            1,
            237115567,
            0x809938958459cb2cL,
            new String[] {"part", "thing"},
            new Codec<?>[] {DoubleCodec.PRIMITIVE, Deferred_ItemCodec.INSTANCE},
            DoubleCodec.PRIMITIVE);
      case 2:
        return method(
            2,
            93684992,
            0x8e596c3aff07ceafL,
            new String[] {"samples"},
            new Codec<?>[] {DoubleArrayCodec.INSTANCE},
            DoubleCodec.PRIMITIVE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Science.prepare((Item) a[0]);
      case 1:
        return Science.doStuff((double) a[0], (Item) a[1]);
      case 2:
        return Science.sum((double[]) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
