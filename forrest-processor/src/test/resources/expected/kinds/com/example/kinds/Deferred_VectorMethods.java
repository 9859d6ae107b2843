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
@SuppressWarnings({
    "deprecation",
    "removal"
})
final class Deferred_VectorMethods extends MethodGroup {
  static final Deferred_VectorMethods INSTANCE = new Deferred_VectorMethods();

  private Deferred_VectorMethods() {
    super("com.example.kinds.Deferred", 5);
  }

  @Override
  protected int indexOf(String id) {
    switch (id) {
      case "com.example.kinds.Vector.<init>(double,double)":
        return 0;
      case "com.example.kinds.Vector.<init>(double)":
        return 1;
      case "com.example.kinds.Vector.plus(com.example.kinds.Vector)":
        return 2;
      case "com.example.kinds.Vector.dot(com.example.kinds.Vector,double,java.lang.String)":
        return 3;
      case "com.example.kinds.Vector.grid(int)":
        return 4;
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
            "com.example.kinds.Vector.<init>(double,double)",
            250803179,
            0xe2fddb5967659636L,
            new String[] {"x", "y"},
            new Codec<?>[] {DoubleCodec.PRIMITIVE, DoubleCodec.PRIMITIVE},
            Deferred_VectorCodec.INSTANCE);
      case 1:
        return new DeferrableMethod(
            this,
            1,
            "com.example.kinds.Vector.<init>(double)",
            142155903,
            0xcdca5f60f350474bL,
            new String[] {"both"},
            new Codec<?>[] {DoubleCodec.PRIMITIVE},
            Deferred_VectorCodec.INSTANCE);
      case 2:
        return new DeferrableMethod(
            this,
            2,
            "com.example.kinds.Vector.plus(com.example.kinds.Vector)",
            235437367,
            0x222091a30d76128eL,
            new String[] {"receiver", "other"},
            new Codec<?>[] {Deferred_VectorCodec.INSTANCE, Deferred_VectorCodec.INSTANCE},
            Deferred_VectorCodec.INSTANCE);
      case 3:
        return new DeferrableMethod(
            this,
            3,
            "com.example.kinds.Vector.dot(com.example.kinds.Vector,double,java.lang.String)",
            283209446,
            0xb58a3e4615231367L,
            new String[] {"receiver", "receiver_", "node", "Node_"},
            new Codec<?>[] {Deferred_VectorCodec.INSTANCE, Deferred_VectorCodec.INSTANCE,
                DoubleCodec.PRIMITIVE, StringCodec.INSTANCE},
            DoubleCodec.PRIMITIVE);
      case 4:
        return new DeferrableMethod(
            this,
            4,
            "com.example.kinds.Vector.grid(int)",
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
