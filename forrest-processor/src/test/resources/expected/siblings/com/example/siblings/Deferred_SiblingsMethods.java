package com.example.siblings;

import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.StringCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_SiblingsMethods extends MethodGroup {
  static final Deferred_SiblingsMethods INSTANCE = new Deferred_SiblingsMethods();

  private Deferred_SiblingsMethods() {
    super("com.example.siblings.Deferred", 4);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.siblings.Siblings.area(com.example.siblings.Siblings.Shape,com.example.siblings.Siblings.Signal)";
      case 1:
        return "com.example.siblings.Siblings.power(com.example.siblings.Siblings.Power,com.example.siblings.Siblings.Color)";
      case 2:
        return "com.example.siblings.Siblings.interval(com.example.siblings.Siblings.Interval)";
      case 3:
        return "com.example.siblings.Siblings.box(com.example.siblings.Siblings.Box)";
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
            265584709,
            0x0a04d6a74b8c29fcL,
            new String[] {"shape", "signal"},
            new Codec<?>[] {Deferred_ShapeCodec.INSTANCE, Deferred_SignalCodec.INSTANCE},
            DoubleCodec.PRIMITIVE);
      case 1:
        return method(
            1,
            239009677,
            0x3012cfc747cf3d47L,
            new String[] {"power", "color"},
            new Codec<?>[] {EnumCodec.of("com.example.siblings.Siblings.Power", 98001136,
                Siblings.Power.values()), EnumCodec.of("com.example.siblings.Siblings.Color",
                45582886, Siblings.Color.values())},
            EnumCodec.of("com.example.siblings.Siblings.Power", 98001136, Siblings.Power.values()));
      case 2:
        return method(
            2,
            395174913,
            0x43467343868bd391L,
            new String[] {"interval"},
            new Codec<?>[] {AdapterCodec.of(new Deferred_IntervalAdapter<>(),
                Deferred_BoundsOfDoubleCodec.INSTANCE)},
            AdapterCodec.of(new Deferred_IntervalAdapter<>(), Deferred_BoundsOfIntCodec.INSTANCE));
      case 3:
        return method(
            3,
            271103170,
            0xce2ea10b4039500fL,
            new String[] {"box"},
            new Codec<?>[] {AdapterCodec.of(new Deferred_BoxAdapter<>(),
                ListCodec.of(AdapterCodec.of(new Deferred_BoxAdapter<>(),
                ListCodec.of(StringCodec.INSTANCE))))},
            AdapterCodec.of(new Deferred_BoxAdapter<>(),
                ListCodec.of(AdapterCodec.of(new Deferred_BoxAdapter<>(),
                ListCodec.of(StringCodec.INSTANCE)))));
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Siblings.area((Siblings.Shape) a[0], (Siblings.Signal) a[1]);
      case 1:
        return Siblings.power((Siblings.Power) a[0], (Siblings.Color) a[1]);
      case 2:
        return Siblings.interval((Siblings.Interval<Double>) a[0]);
      case 3:
        return Siblings.box((Siblings.Box<Siblings.Box<String>>) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
