package com.example.serialized;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.JavaSerializedCodec;
import dev.forrest.codec.MethodGroup;
import java.util.ArrayList;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_ShapesMethods extends MethodGroup {
  static final Deferred_ShapesMethods INSTANCE = new Deferred_ShapesMethods();

  private Deferred_ShapesMethods() {
    super("com.example.serialized.Deferred", 2);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.serialized.Shapes.turn(com.example.serialized.Shapes.Shape,double)";
      case 1:
        return "com.example.serialized.Shapes.draw(java.util.ArrayList,com.example.serialized.Shapes.Corner[])";
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
            174423241,
            0xbffb9a4c5ac6d06aL,
            new String[] {"shape", "angle"},
            new Codec<?>[] {JavaSerializedCodec.of(Shapes.Shape.class, Deferred_Unit.class,
                "com.example.serialized.Shapes$Base", "com.example.serialized.Shapes$Corner",
                "com.example.serialized.Shapes$Shape", "java.lang.Double", "java.lang.Enum",
                "java.lang.Number", "java.math.BigDecimal", "java.math.BigInteger",
                "java.time.DayOfWeek", "java.time.Instant", "java.time.Ser", "java.util.ArrayList",
                "java.util.CollSer"), DoubleCodec.PRIMITIVE},
            JavaSerializedCodec.of(Shapes.Shape.class, Deferred_Unit.class,
                "com.example.serialized.Shapes$Base", "com.example.serialized.Shapes$Corner",
                "com.example.serialized.Shapes$Shape", "java.lang.Double", "java.lang.Enum",
                "java.lang.Number", "java.math.BigDecimal", "java.math.BigInteger",
                "java.time.DayOfWeek", "java.time.Instant", "java.time.Ser", "java.util.ArrayList",
                "java.util.CollSer"));
      case 1:
        return method(
            1,
            118751178,
            0xfebfc2dc4d53f10fL,
            new String[] {"corners", "more"},
            new Codec<?>[] {JavaSerializedCodec.of(ArrayList.class, Deferred_Unit.class,
                "java.util.ArrayList"), JavaSerializedCodec.of(Shapes.Corner[].class,
                Deferred_Unit.class, "com.example.serialized.Shapes$Corner")},
            null);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Shapes.turn((Shapes.Shape) a[0], (double) a[1]);
      case 1:
        Shapes.draw((ArrayList<? extends Shapes.Corner>) a[0], (Shapes.Corner[]) a[1]);
        return null;
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
