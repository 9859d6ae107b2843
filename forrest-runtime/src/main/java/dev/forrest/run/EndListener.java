package dev.forrest.run;

import dev.forrest.store.Bin;

/** Hears of the end of each task. */
@FunctionalInterface
public interface EndListener {
  /** A task's file lies in {@code bin} now. */
  void ended(String id, Bin bin);
}
