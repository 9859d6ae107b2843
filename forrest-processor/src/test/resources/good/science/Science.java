package com.example;

import dev.forrest.annotations.Deferrable;
import java.io.IOException;
import java.util.List;

public final class Science {
  private Science() {}

  @Deferrable
  static Prepared prepare(Item item) throws IOException {
    if (item.samples().length == 0) {
      throw new IOException("no samples");
    }
    return new Prepared(List.of(item.samples()[0]), item);
  }

  @Deferrable
  static double doStuff(double part, Item thing) {
    return part * thing.samples().length;
  }

  @Deferrable
  public static double sum(double[] samples) {
    double sum = 0;
    for (double sample : samples) {
      sum += sample;
    }
    return sum;
  }
}
