package dev.forrest.benchmarks.codec;

import dev.forrest.annotations.Deferrable;

/** Makes the processor write the codecs. */
final class Methods {
  private Methods() {}

  @Deferrable
  static Measurement echo(Measurement measurement) {
    return measurement;
  }

  @Deferrable
  static double[] numbers(double[] numbers) {
    return numbers;
  }
}
