package com.example.getters;

import dev.forrest.annotations.Deferrable;
import java.io.IOException;
import java.util.List;

final class Ranges {
  private Ranges() {}

  interface Measured<T> {
    T getMiddle();

    default List<Range> getParts() {
      return List.of();
    }
  }

  /** Its accessors besides its components; a component may have the name of a getter. */
  record Range(int from, int to, int getStep) implements Measured<Integer> {
    public int getLength() {
      return to - from;
    }

    @Override
    public Integer getMiddle() {
      return (from + to) / 2;
    }

    public Range getReverse() {
      return new Range(to, from, getStep);
    }

    public Steps getSteps() {
      return new Steps(getStep);
    }

    public boolean isEmpty() {
      return from == to;
    }

    public Thread getThread() {
      return null;
    }

    public int isNone() {
      return 0;
    }

    public int getFirst() throws IOException {
      return from;
    }

    public static int getCount() {
      return 0;
    }

    public int get() {
      return 0;
    }

    public int getaway() {
      return 0;
    }

    int getHidden() {
      return 0;
    }

    @Deprecated
    public int getOld() {
      return 0;
    }
  }

  /** Reached by a getter alone. */
  record Steps(int size) {}

  @Deferrable
  static Range range(int from, int to) {
    return new Range(from, to, 1);
  }

  static Object middle() {
    return Deferred.range(1, 3).getReverse().getMiddle();
  }
}
