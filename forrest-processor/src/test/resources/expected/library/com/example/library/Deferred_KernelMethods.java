package com.example.library;

import dev.forrest.codec.ArrayCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.StringCodec;
import javax.annotation.processing.Generated;
import org.example.lib.Kernel;
import org.example.lib.Range;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_KernelMethods extends MethodGroup {
  static final Deferred_KernelMethods INSTANCE = new Deferred_KernelMethods();

  private Deferred_KernelMethods() {
    super("com.example.library.Deferred", 5);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "org.example.lib.Kernel.scale(int)";
      case 1:
        return "org.example.lib.Kernel.scale(double)";
      case 2:
        return "org.example.lib.Kernel.scale(double,org.example.lib.Range)";
      case 3:
        return "org.example.lib.Kernel.names(java.lang.String[])";
      case 4:
        return "org.example.lib.Kernel.split(org.example.lib.Range,int)";
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
            291906604,
            0x7e92dc71897333e2L,
            new String[] {"factor"},
            new Codec<?>[] {IntCodec.PRIMITIVE},
            IntCodec.PRIMITIVE);
      case 1:
        return method(
            1,
            284440480,
            0x25cde38169cdd8a9L,
            new String[] {"factor"},
            new Codec<?>[] {DoubleCodec.PRIMITIVE},
            DoubleCodec.PRIMITIVE);
      case 2:
        return method(
            2,
            319443573,
            0x151e78b3108ef94cL,
            new String[] {"factor", "of"},
            new Codec<?>[] {DoubleCodec.PRIMITIVE, Deferred_RangeCodec.INSTANCE},
            DoubleCodec.PRIMITIVE);
      case 3:
        return method(
            3,
            353892436,
            0xf752368501ad675cL,
            new String[] {"wanted"},
            new Codec<?>[] {ArrayCodec.of(StringCodec.INSTANCE, String.class)},
            ArrayCodec.of(StringCodec.INSTANCE, String.class));
      case 4:
        return method(
            4,
            46779629,
            0x785355aef69f9282L,
            new String[] {"range", "parts"},
            new Codec<?>[] {Deferred_RangeCodec.INSTANCE, IntCodec.PRIMITIVE},
            ListCodec.of(Deferred_RangeCodec.INSTANCE));
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Kernel.scale((int) a[0]);
      case 1:
        return Kernel.scale((double) a[0]);
      case 2:
        return Kernel.scale((double) a[0], (Range) a[1]);
      case 3:
        return Kernel.names((String[]) a[0]);
      case 4:
        return Kernel.split((Range) a[0], (int) a[1]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
