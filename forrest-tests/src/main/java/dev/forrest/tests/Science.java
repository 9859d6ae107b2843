package dev.forrest.tests;

import dev.forrest.annotations.Deferrable;
import java.util.Arrays;
import java.util.List;

/** The main job of the README. */
public final class Science {
  private Science() {}

  /** Means of the first and the second half. */
  @Deferrable
  public static Prepared prepare(Item item) {
    double[] samples = item.samples();
    int half = samples.length / 2;
    double first = Arrays.stream(samples, 0, half).average().orElse(0);
    double second = Arrays.stream(samples, half, samples.length).average().orElse(0);
    return new Prepared(List.of(first, second), item);
  }

  /** A part times the number of samples. */
  @Deferrable
  public static double doStuff(double part, Item thing) {
    return part * thing.samples().length;
  }
}
