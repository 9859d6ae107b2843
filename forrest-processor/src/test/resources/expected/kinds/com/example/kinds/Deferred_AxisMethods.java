package com.example.kinds;

import dev.forrest.codec.BooleanCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.MethodGroup;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Deferred_AxisMethods extends MethodGroup {
  static final Deferred_AxisMethods INSTANCE = new Deferred_AxisMethods();

  private Deferred_AxisMethods() {
    super("com.example.kinds.Deferred", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.kinds.Vector.Axis.isUp()";
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
            276715873,
            0x4b66095be3bdcd32L,
            new String[] {"receiver"},
            new Codec<?>[] {EnumCodec.of("com.example.kinds.Vector.Axis", 187265370,
                Vector.Axis.values())},
            BooleanCodec.PRIMITIVE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return ((Vector.Axis) a[0]).isUp();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
