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
  protected int indexOf(String id) {
    switch (id) {
      case "org.example.lib.Range.<init>(int)":
        return 0;
      case "org.example.lib.Range.<init>(int,int)":
        return 1;
      case "org.example.lib.Range.length()":
        return 2;
      case "org.example.lib.Range.parse(java.lang.String)":
        return 3;
      default:
        return -1;
    }
  }

  @Override
  protected DeferrableMethod describe(int index) {
    switch (index) {
      case 0:
        return new DeferrableMethod(
            this,
            0,
            "org.example.lib.Range.<init>(int)",
            462864923,
            0x21269b15a7749ff6L,
            new String[] {"to"},
            new Codec<?>[] {IntCodec.PRIMITIVE},
            Deferred_RangeCodec.INSTANCE);
      case 1:
        return new DeferrableMethod(
            this,
            1,
            "org.example.lib.Range.<init>(int,int)",
            473917425,
            0xd4dae353cc392a72L,
            new String[] {"from", "to"},
            new Codec<?>[] {IntCodec.PRIMITIVE, IntCodec.PRIMITIVE},
            Deferred_RangeCodec.INSTANCE);
      case 2:
        return new DeferrableMethod(
            this,
            2,
            "org.example.lib.Range.length()",
            380941526,
            0x793f6a47a483aee6L,
            new String[] {"receiver"},
            new Codec<?>[] {Deferred_RangeCodec.INSTANCE},
            IntCodec.PRIMITIVE);
      case 3:
        return new DeferrableMethod(
            this,
            3,
            "org.example.lib.Range.parse(java.lang.String)",
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
