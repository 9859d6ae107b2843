package dev.forrest.codec;

/** A call of a lambda or method reference. */
public final class LambdaNode extends Node {
  private final LambdaFunction function;
  private final Object[] arguments;

  /**
   * @param arguments by position: plain values, or nodes; kept, not copied
   */
  public LambdaNode(LambdaFunction function, Object[] arguments) {
    this.function = function;
    this.arguments = arguments;
  }

  public LambdaFunction function() {
    return function;
  }

  public int argumentCount() {
    return arguments.length;
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
