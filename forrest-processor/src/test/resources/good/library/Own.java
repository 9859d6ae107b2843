package com.example.library;

import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableLibrary;
import org.example.lib.Range;

/** Its method {@code scale} keeps its name; that of the library takes its types along. */
@DeferrableLibrary(Range.class)
@DeferrableLibrary(
    value = java.lang.Character.class,
    include = {"toTitleCase", "isSurrogatePair"})
final class Own {
  private Own() {}

  @Deferrable
  static float scale(float factor) {
    return factor;
  }
}
