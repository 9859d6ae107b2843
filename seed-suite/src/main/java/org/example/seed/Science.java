package org.example.seed;

import dev.forrest.annotations.Deferrable;
import java.util.Arrays;
import java.util.List;

/** The two functions of the seed's README. */
public final class Science {
  private Science() {}

  /** The least and the greatest sample, and the item itself. */
  @Deferrable
  public static Prepared prepare(Item item) {
    double least = Arrays.stream(item.samples()).min().orElseThrow();
    double greatest = Arrays.stream(item.samples()).max().orElseThrow();
    return new Prepared(List.of(least, greatest), item);
  }

  /** How many samples an item has, weighted. */
  @Deferrable
  public static double doStuff(double weight, Item thing) {
    return weight * thing.samples().length;
  }
}
