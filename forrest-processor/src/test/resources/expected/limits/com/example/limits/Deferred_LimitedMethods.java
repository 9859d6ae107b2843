package com.example.limits;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.Limits;
import dev.forrest.codec.MethodGroup;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_LimitedMethods extends MethodGroup {
  static final Deferred_LimitedMethods INSTANCE = new Deferred_LimitedMethods();

  private Deferred_LimitedMethods() {
    super("com.example.limits.Deferred", 7);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.limits.Limited.unlimited()";
      case 1:
        return "com.example.limits.Limited.time()";
      case 2:
        return "com.example.limits.Limited.sizes()";
      case 3:
        return "com.example.limits.Limited.odd()";
      case 4:
        return "com.example.limits.Limited.zeroRetries()";
      case 5:
        return "com.example.limits.Limited.extreme()";
      case 6:
        return "com.example.limits.Limited.unsaid()";
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
            499817404,
            0xd8679adbce298567L,
            new String[] {},
            new Codec<?>[] {},
            IntCodec.PRIMITIVE);
      case 1:
        return method(
            1,
            151938401,
            0x7c0157de1696aa2bL,
            new String[] {},
            new Codec<?>[] {},
            IntCodec.PRIMITIVE);
      case 2:
        return method(
            2,
            493082035,
            0x96bc8c1506e56984L,
            new String[] {},
            new Codec<?>[] {},
            IntCodec.PRIMITIVE);
      case 3:
        return method(
            3,
            488314025,
            0x92d0bc2019be2f53L,
            new String[] {},
            new Codec<?>[] {},
            IntCodec.PRIMITIVE);
      case 4:
        return method(
            4,
            395774044,
            0x016cc0a198c87dabL,
            new String[] {},
            new Codec<?>[] {},
            IntCodec.PRIMITIVE);
      case 5:
        return method(
            5,
            504902068,
            0x80aca9d5a6575be7L,
            new String[] {},
            new Codec<?>[] {},
            IntCodec.PRIMITIVE);
      case 6:
        return method(
            6,
            246211070,
            0xcad1899175117df5L,
            new String[] {},
            new Codec<?>[] {},
            IntCodec.PRIMITIVE);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Limited.unlimited();
      case 1:
        return Limited.time();
      case 2:
        return Limited.sizes();
      case 3:
        return Limited.odd();
      case 4:
        return Limited.zeroRetries();
      case 5:
        return Limited.extreme();
      case 6:
        return Limited.unsaid();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected Limits limits(int index) {
    switch (index) {
      case 1:
        return Limits.NONE.timeout(300_000).retries(2);
      case 2:
        return Limits.NONE.heap(2L << 30).memory(4L << 30).maxProcesses(4).maxOutput(100L << 20);
      case 3:
        return Limits.NONE.heap(1536L << 20).memory(9765625L << 10).maxOutput(1_023);
      case 4:
        return Limits.NONE.timeout(500).retries(0);
      case 5:
        return Limits.NONE.timeout(3_153_600_000_000L).heap(2L << 20).memory(8589934591L << 30)
            .maxProcesses(2_000);
      default:
        return Limits.NONE;
    }
  }
}
