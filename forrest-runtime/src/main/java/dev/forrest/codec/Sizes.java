package dev.forrest.codec;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * The byte sizes of nested messages, noted in the order in which a first pass meets them, for a
 * second pass that writes them.
 *
 * <p>Protobuf puts a message's length before its content; to note the lengths once keeps writing
 * linear in the value's size at any depth.
 */
public final class Sizes {
  /**
   * Protobuf readers stop at 100 levels; a value sits at most 8 levels deep in its file ({@code
   * TaskFile}, {@code Attempt}, {@code Return}, the method's message).
   */
  private static final int MAX_DEPTH = 92;

  private int[] sizes = new int[16];
  private ArrayDeque<Object> kept;
  private int noted;
  private int taken;
  private int depth;

  /** Notes an object for the second pass, which {@link #kept} returns in the same order. */
  void keep(Object object) {
    if (kept == null) {
      kept = new ArrayDeque<>();
    }
    kept.add(object);
  }

  /** The next of the objects that were noted. */
  Object kept() {
    if (kept == null || kept.isEmpty()) {
      throw new CodecException("The value grew while it was being written.");
    }
    return kept.remove();
  }

  /** Opens a message: its size is to be noted in the returned slot. */
  int open() {
    if (++depth > MAX_DEPTH) {
      throw new CodecException(
          "The value is nested more than "
              + MAX_DEPTH
              + " levels deep, which protobuf cannot store."
              + " Flatten it, for instance into a list whose elements refer to each other by index.");
    }
    if (noted == sizes.length) {
      sizes = Arrays.copyOf(sizes, noted * 2);
    }
    return noted++;
  }

  /** Closes the message of {@code slot}, which takes {@code size} bytes. */
  void close(int slot, long size) {
    depth--;
    if (size > Integer.MAX_VALUE) {
      throw new TooLargeException(size);
    }
    sizes[slot] = (int) size;
  }

  /** The next message's size, in the order of {@link #open}. */
  int next() {
    if (taken == noted) {
      throw new CodecException("The value grew while it was being written.");
    }
    return sizes[taken++];
  }
}
