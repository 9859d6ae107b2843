package dev.forrest.codec;

/** A call of a deferrable method. */
public final class CallNode extends Node {
  private final DeferrableMethod method;
  private final Object[] arguments;

  /**
   * @param arguments by position: plain values, or nodes; kept, not copied
   */
  public CallNode(DeferrableMethod method, Object[] arguments) {
    this.method = method;
    this.arguments = arguments;
  }

  public DeferrableMethod method() {
    return method;
  }

  /** A plain value, null too, or a {@link Node}. */
  public Object argument(int position) {
    return arguments[position];
  }

  @Override
  public void needs(NodeVisitor visitor) {
    for (Object argument : arguments) {
      if (argument instanceof Node node) {
        visitor.visit(node);
      }
    }
  }
}
