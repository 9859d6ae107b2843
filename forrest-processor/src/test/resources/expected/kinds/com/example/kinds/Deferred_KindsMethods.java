package com.example.kinds;

import dev.forrest.codec.ArrayCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.LongCodec;
import dev.forrest.codec.MapCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.StringCodec;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Deferred_KindsMethods extends MethodGroup {
  static final Deferred_KindsMethods INSTANCE = new Deferred_KindsMethods();

  private Deferred_KindsMethods() {
    super("com.example.kinds.Deferred", 8);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.kinds.Kinds.nothing()";
      case 1:
        return "com.example.kinds.Kinds.four(int,long,java.lang.String,com.example.kinds.Vector.Axis)";
      case 2:
        return "com.example.kinds.Kinds.names(java.lang.String[])";
      case 3:
        return "com.example.kinds.Kinds.overloaded(int)";
      case 4:
        return "com.example.kinds.Kinds.overloaded(int,java.util.List)";
      case 5:
        return "com.example.kinds.Kinds.overloaded(java.lang.String)";
      case 6:
        return "com.example.kinds.Kinds.wild(java.util.List,java.util.Map[])";
      case 7:
        return "com.example.kinds.Kinds.old()";
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
            121241154,
            0x40cb5c8e6566fa08L,
            new String[] {},
            new Codec<?>[] {},
            null);
      case 1:
        return method(
            1,
            536358291,
            0xd4c19f0ca249f2f0L,
            new String[] {"a", "b", "c", "d"},
            new Codec<?>[] {IntCodec.PRIMITIVE, LongCodec.PRIMITIVE, StringCodec.INSTANCE,
                EnumCodec.of("com.example.kinds.Vector.Axis", 187265370, Vector.Axis.values())},
            IntCodec.PRIMITIVE);
      case 2:
        return method(
            2,
            326151119,
            0xf2280d4b97a9ec73L,
            new String[] {"names"},
            new Codec<?>[] {ArrayCodec.of(StringCodec.INSTANCE, String.class)},
            ArrayCodec.of(StringCodec.INSTANCE, String.class));
      case 3:
        return method(
            3,
            395961577,
            0x5cd00f3ec7036010L,
            new String[] {"a"},
            new Codec<?>[] {IntCodec.PRIMITIVE},
            IntCodec.PRIMITIVE);
      case 4:
        return method(
            4,
            435896437,
            0xb95d328f5bd82f9aL,
            new String[] {"a", "b"},
            new Codec<?>[] {IntCodec.PRIMITIVE, ListCodec.of(IntCodec.INSTANCE)},
            IntCodec.PRIMITIVE);
      case 5:
        return method(
            5,
            1234,
            0x0b0fb30bcd463523L,
            new String[] {"a"},
            new Codec<?>[] {StringCodec.INSTANCE},
            IntCodec.PRIMITIVE);
      case 6:
        return method(
            6,
            28844110,
            0x978af0db16bc84aeL,
            new String[] {"vectors", "maps"},
            new Codec<?>[] {ListCodec.of(Deferred_VectorCodec.INSTANCE),
                ArrayCodec.of(MapCodec.of(StringCodec.INSTANCE, Deferred_VectorCodec.INSTANCE),
                Map.class)},
            MapCodec.of(StringCodec.INSTANCE, ListCodec.of(Deferred_VectorCodec.INSTANCE)));
      case 7:
        return method(
            7,
            64138328,
            0xf571ec51bc0e96e8L,
            new String[] {},
            new Codec<?>[] {},
            IntCodec.PRIMITIVE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        Kinds.nothing();
        return null;
      case 1:
        return Kinds.four((int) a[0], (long) a[1], (String) a[2], (Vector.Axis) a[3]);
      case 2:
        return Kinds.names((String[]) a[0]);
      case 3:
        return Kinds.overloaded((int) a[0]);
      case 4:
        return Kinds.overloaded((int) a[0], (List<Integer>) a[1]);
      case 5:
        return Kinds.overloaded((String) a[0]);
      case 6:
        return Kinds.wild((List<Vector>) a[0], (Map<String, Vector>[]) a[1]);
      case 7:
        return Kinds.old();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
