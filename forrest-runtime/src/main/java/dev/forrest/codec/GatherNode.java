package dev.forrest.codec;

/** A list of other nodes' values. */
public final class GatherNode extends Node {
  private final Node[] elements;

  /**
   * @param elements in order; kept, not copied
   */
  public GatherNode(Node[] elements) {
    this.elements = elements;
  }

  public int size() {
    return elements.length;
  }

  public Node element(int index) {
    return elements[index];
  }

  @Override
  public void needs(NodeVisitor visitor) {
    for (Node element : elements) {
      visitor.visit(element);
    }
  }
}
