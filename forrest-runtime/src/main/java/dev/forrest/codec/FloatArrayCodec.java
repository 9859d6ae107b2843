package dev.forrest.codec;

import java.nio.ByteBuffer;

/** Stores a {@code float[]} as packed float. */
public final class FloatArrayCodec extends PrimitiveArrayCodec<float[]> {
  public static final FloatArrayCodec INSTANCE = new FloatArrayCodec();

  private FloatArrayCodec() {
    super(Float.BYTES);
  }

  @Override
  int length(float[] array) {
    return array.length;
  }

  @Override
  float[] allocate(int length) {
    return new float[length];
  }

  @Override
  void put(float[] array, int start, int count, ByteBuffer to) {
    to.asFloatBuffer().put(array, start, count);
  }

  @Override
  void get(ByteBuffer from, float[] array, int start, int count) {
    from.asFloatBuffer().get(array, start, count);
  }
}
