package com.example.units;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.StringCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class PixelTasks_DeeperMethods extends MethodGroup {
  static final PixelTasks_DeeperMethods INSTANCE = new PixelTasks_DeeperMethods();

  private PixelTasks_DeeperMethods() {
    super("com.example.units.PixelTasks", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.units.Images.Pixels.Deeper.load(java.lang.String)";
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
            328288894,
            0xd7b6db05dc91866fL,
            new String[] {"path"},
            new Codec<?>[] {StringCodec.INSTANCE},
            PixelTasks_ImageCodec.INSTANCE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Images.Pixels.Deeper.load((String) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
