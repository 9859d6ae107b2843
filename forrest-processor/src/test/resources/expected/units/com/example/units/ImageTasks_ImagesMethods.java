package com.example.units;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.StringCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class ImageTasks_ImagesMethods extends MethodGroup {
  static final ImageTasks_ImagesMethods INSTANCE = new ImageTasks_ImagesMethods();

  private ImageTasks_ImagesMethods() {
    super("com.example.units.ImageTasks", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.units.Images.load(java.lang.String)";
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
            166356003,
            0xd7b6db05dc91866fL,
            new String[] {"path"},
            new Codec<?>[] {StringCodec.INSTANCE},
            ImageTasks_ImageCodec.INSTANCE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Images.load((String) a[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
