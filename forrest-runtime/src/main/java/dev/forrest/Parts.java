package dev.forrest;

import dev.forrest.codec.Node;
import dev.forrest.codec.PartNode;

/** What deferred lists and arrays share. */
final class Parts {
  private Parts() {}

  static Node element(Task<?> whole, int index) {
    if (index < 0) {
      throw new IndexOutOfBoundsException("Index " + index + " is negative.");
    }
    return PartNode.element(Node.of(whole), index);
  }
}
