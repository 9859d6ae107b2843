package com.example.kinds;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.StringCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Deferred_VectorMethods extends MethodGroup {
  static final Deferred_VectorMethods INSTANCE = new Deferred_VectorMethods();

  private Deferred_VectorMethods() {
    super("com.example.kinds.Deferred", 5);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.kinds.Vector.<init>(double,double)";
      case 1:
        return "com.example.kinds.Vector.<init>(double)";
      case 2:
        return "com.example.kinds.Vector.plus(com.example.kinds.Vector)";
      case 3:
        return "com.example.kinds.Vector.dot(com.example.kinds.Vector,double,java.lang.String)";
      case 4:
        return "com.example.kinds.Vector.grid(int)";
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
            250803179,
            0xe2fddb5967659636L,
            new String[] {"x", "y"},
            new Codec<?>[] {DoubleCodec.PRIMITIVE, DoubleCodec.PRIMITIVE},
            Deferred_VectorCodec.INSTANCE);
      case 1:
        return method(
            1,
            142155903,
            0xcdca5f60f350474bL,
            new String[] {"both"},
            new Codec<?>[] {DoubleCodec.PRIMITIVE},
            Deferred_VectorCodec.INSTANCE);
      case 2:
        return method(
            2,
            235437367,
            0x222091a30d76128eL,
            new String[] {"receiver", "other"},
            new Codec<?>[] {Deferred_VectorCodec.INSTANCE, Deferred_VectorCodec.INSTANCE},
            Deferred_VectorCodec.INSTANCE);
      case 3:
        return method(
            3,
            283209446,
            0xe488e039c18f33a7L,
            new String[] {"receiver", "receiver_", "node", "Node"},
            new Codec<?>[] {Deferred_VectorCodec.INSTANCE, Deferred_VectorCodec.INSTANCE,
                DoubleCodec.PRIMITIVE, StringCodec.INSTANCE},
            DoubleCodec.PRIMITIVE);
      case 4:
        return method(
            4,
            458059859,
            0xf8d2779c41a2505dL,
            new String[] {"node"},
            new Codec<?>[] {IntCodec.PRIMITIVE},
            ListCodec.of(ListCodec.of(Deferred_VectorCodec.INSTANCE)));
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return new Vector((double) a[0], (double) a[1]);
      case 1:
        return new Vector((double) a[0]);
      case 2:
        return ((Vector) a[0]).plus((Vector) a[1]);
      case 3:
        return ((Vector) a[0]).dot((Vector) a[1], (double) a[2], (String) a[3]);
      case 4:
        return Vector.grid((int) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
