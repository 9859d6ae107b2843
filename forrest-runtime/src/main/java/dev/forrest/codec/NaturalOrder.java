package dev.forrest.codec;

import java.util.Comparator;

/** What sorted sets and maps keep: their elements, but no comparator, since that is code. */
final class NaturalOrder {
  private NaturalOrder() {}

  /**
   * Checks the comparator of a collection.
   *
   * @param plain the type that keeps any order, {@code Set} or {@code Map}
   * @throws CodecException if it is not that of the natural order
   */
  static void check(Comparator<?> comparator, String plain) {
    if (comparator != null && comparator != Comparator.naturalOrder()) {
      throw new CodecException(
          "The Sorted"
              + plain
              + " has a comparator of its own, which cannot be stored: it would be read in the"
              + " natural order. Declare a "
              + plain
              + ", which keeps the order that it has, or copy it into a Tree"
              + plain
              + " without a comparator.");
    }
  }

  /**
   * An element or key that is read.
   *
   * @throws CodecException if it is null, which has no place in the order
   */
  static <E> E present(E element) {
    if (element == null) {
      throw new CodecException("A sorted set or map holds null, which has no natural order.");
    }
    return element;
  }
}
