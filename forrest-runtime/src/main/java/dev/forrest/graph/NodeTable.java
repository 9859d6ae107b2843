package dev.forrest.graph;

import dev.forrest.codec.CodecException;
import dev.forrest.codec.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Nodes and their indices; a node refers only to nodes before it. */
final class NodeTable {
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> indices = new IdentityHashMap<>();

  void add(Node node) {
    indices.put(node, nodes.size());
    nodes.add(node);
  }

  int size() {
    return nodes.size();
  }

  boolean contains(Node node) {
    return indices.containsKey(node);
  }

  int indexOf(Node node) {
    return indices.get(node);
  }

  /**
   * The node at an index that a file gives.
   *
   * @throws CodecException if there is none so far
   */
  Node get(int index) {
    if (index < 0 || index >= nodes.size()) {
      throw new CodecException(
          "A node refers to node "
              + Integer.toUnsignedString(index)
              + ", but only "
              + nodes.size()
              + " come before it.");
    }
    return nodes.get(index);
  }
}
