package dev.forrest.benchmarks.bulk;

import dev.forrest.annotations.Deferrable;

/** Tasks with an array as argument, and a new one as result. */
final class Reversal {
  private Reversal() {}

  @Deferrable
  static double[] reverseDoubles(double[] array) {
    double[] reversed = new double[array.length];
    for (int i = 0; i < array.length; i++) {
      reversed[i] = array[array.length - 1 - i];
    }
    return reversed;
  }

  @Deferrable
  static long[] reverseLongs(long[] array) {
    long[] reversed = new long[array.length];
    for (int i = 0; i < array.length; i++) {
      reversed[i] = array[array.length - 1 - i];
    }
    return reversed;
  }

  @Deferrable
  static float[] reverseFloats(float[] array) {
    float[] reversed = new float[array.length];
    for (int i = 0; i < array.length; i++) {
      reversed[i] = array[array.length - 1 - i];
    }
    return reversed;
  }

  @Deferrable
  static int[] reverseInts(int[] array) {
    int[] reversed = new int[array.length];
    for (int i = 0; i < array.length; i++) {
      reversed[i] = array[array.length - 1 - i];
    }
    return reversed;
  }

  @Deferrable
  static byte[] reverseBytes(byte[] array) {
    byte[] reversed = new byte[array.length];
    for (int i = 0; i < array.length; i++) {
      reversed[i] = array[array.length - 1 - i];
    }
    return reversed;
  }
}
