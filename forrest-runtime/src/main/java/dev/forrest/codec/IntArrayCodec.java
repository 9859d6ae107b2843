package dev.forrest.codec;

import java.nio.ByteBuffer;

/** Stores a {@code int[]} as packed sfixed32. */
public final class IntArrayCodec extends PrimitiveArrayCodec<int[]> {
  public static final IntArrayCodec INSTANCE = new IntArrayCodec();

  private IntArrayCodec() {
    super(Integer.BYTES);
  }

  @Override
  int length(int[] array) {
    return array.length;
  }

  @Override
  int[] allocate(int length) {
    return new int[length];
  }

  @Override
  void put(int[] array, int start, int count, ByteBuffer to) {
    to.asIntBuffer().put(array, start, count);
  }

  @Override
  void get(ByteBuffer from, int[] array, int start, int count) {
    from.asIntBuffer().get(array, start, count);
  }
}
