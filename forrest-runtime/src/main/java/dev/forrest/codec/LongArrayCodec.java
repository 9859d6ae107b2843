package dev.forrest.codec;

import java.nio.ByteBuffer;

/** Stores a {@code long[]} as packed sfixed64. */
public final class LongArrayCodec extends PrimitiveArrayCodec<long[]> {
  public static final LongArrayCodec INSTANCE = new LongArrayCodec();

  private LongArrayCodec() {
    super(Long.BYTES);
  }

  @Override
  int length(long[] array) {
    return array.length;
  }

  @Override
  long[] allocate(int length) {
    return new long[length];
  }

  @Override
  void put(long[] array, int start, int count, ByteBuffer to) {
    to.asLongBuffer().put(array, start, count);
  }

  @Override
  void get(ByteBuffer from, long[] array, int start, int count) {
    from.asLongBuffer().get(array, start, count);
  }
}
