package dev.forrest.codec;

import java.nio.ByteBuffer;

/** Stores a {@code double[]} as packed double. */
public final class DoubleArrayCodec extends PrimitiveArrayCodec<double[]> {
  public static final DoubleArrayCodec INSTANCE = new DoubleArrayCodec();

  private DoubleArrayCodec() {
    super(Double.BYTES);
  }

  @Override
  int length(double[] array) {
    return array.length;
  }

  @Override
  double[] allocate(int length) {
    return new double[length];
  }

  @Override
  void put(double[] array, int start, int count, ByteBuffer to) {
    to.asDoubleBuffer().put(array, start, count);
  }

  @Override
  void get(ByteBuffer from, double[] array, int start, int count) {
    from.asDoubleBuffer().get(array, start, count);
  }
}
