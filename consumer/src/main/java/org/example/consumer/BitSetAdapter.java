package org.example.consumer;

import dev.forrest.annotations.TaskAdapter;
import java.util.BitSet;

/** Stores a type that Forrest does not know as one that it does. */
@TaskAdapter
final class BitSetAdapter {
  private BitSetAdapter() {}

  static long[] toStored(BitSet bits) {
    return bits.toLongArray();
  }

  static BitSet fromStored(long[] words) {
    return BitSet.valueOf(words);
  }
}
