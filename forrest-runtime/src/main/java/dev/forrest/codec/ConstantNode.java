package dev.forrest.codec;

/** A value that is known already; null too. */
public final class ConstantNode extends Node {
  private final Object value;

  public ConstantNode(Object value) {
    this.value = value;
  }

  public Object value() {
    return value;
  }

  @Override
  public void needs(NodeVisitor visitor) {}
}
