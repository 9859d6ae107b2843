package com.example.kinds;

import dev.forrest.codec.ArrayCodec;
import dev.forrest.codec.BytesCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.OptionalCodec;
import dev.forrest.codec.StringCodec;
import java.util.Optional;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Deferred_InnerMethods extends MethodGroup {
  static final Deferred_InnerMethods INSTANCE = new Deferred_InnerMethods();

  private Deferred_InnerMethods() {
    super("com.example.kinds.Deferred", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.kinds.Kinds.Inner.ofInterface(byte[],byte[][])";
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
            260873918,
            0x521fb7fced9ce759L,
            new String[] {"bytes", "more"},
            new Codec<?>[] {BytesCodec.INSTANCE, ArrayCodec.of(BytesCodec.INSTANCE, byte[].class)},
            ListCodec.of(ArrayCodec.of(OptionalCodec.of(StringCodec.INSTANCE), Optional.class)));
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Kinds.Inner.ofInterface((byte[]) a[0], (byte[][]) a[1]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
