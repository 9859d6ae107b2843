package com.example.names;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.MethodGroup;
import java.lang.IndexOutOfBoundsException;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_aMethods extends MethodGroup {
  static final Deferred_aMethods INSTANCE = new Deferred_aMethods();

  private Deferred_aMethods() {
    super("com.example.names.Deferred", 1);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.names.a.a(int)";
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
            474750431,
            0x20dc66a91415da89L,
            new String[] {"index"},
            new Codec<?>[] {IntCodec.PRIMITIVE},
            IntCodec.PRIMITIVE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a_) throws Throwable {
    switch (index) {
      case 0:
        return a.a((int) a_[0]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
