package com.example.library;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.StringCodec;
import javax.annotation.processing.Generated;
import org.example.lib.Range;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_RangeMethods extends MethodGroup {
  static final Deferred_RangeMethods INSTANCE = new Deferred_RangeMethods();

  private Deferred_RangeMethods() {
    super("com.example.library.Deferred", 4);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "org.example.lib.Range.<init>(int)";
      case 1:
        return "org.example.lib.Range.<init>(int,int)";
      case 2:
        return "org.example.lib.Range.length()";
      case 3:
        return "org.example.lib.Range.parse(java.lang.String)";
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
            462864923,
            0x21269b15a7749ff6L,
            new String[] {"to"},
            new Codec<?>[] {IntCodec.PRIMITIVE},
            Deferred_RangeCodec.INSTANCE);
      case 1:
        return method(
            1,
            473917425,
            0xd4dae353cc392a72L,
            new String[] {"from", "to"},
            new Codec<?>[] {IntCodec.PRIMITIVE, IntCodec.PRIMITIVE},
            Deferred_RangeCodec.INSTANCE);
      case 2:
        return method(
            2,
            380941526,
            0x793f6a47a483aee6L,
            new String[] {"receiver"},
            new Codec<?>[] {Deferred_RangeCodec.INSTANCE},
            IntCodec.PRIMITIVE);
      case 3:
        return method(
            3,
            486224257,
            0xbf32f9d3b52344b9L,
            new String[] {"text"},
            new Codec<?>[] {StringCodec.INSTANCE},
            Deferred_RangeCodec.INSTANCE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return new Range((int) a[0]);
      case 1:
        return new Range((int) a[0], (int) a[1]);
      case 2:
        return ((Range) a[0]).length();
      case 3:
        return Range.parse((String) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
