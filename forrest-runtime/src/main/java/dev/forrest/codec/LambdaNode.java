package dev.forrest.codec;

/** A call of a lambda or method reference, of this program or out of a file. */
public final class LambdaNode extends Node {
  private static final long FIRST_MADE = System.currentTimeMillis();

  private final LambdaFunction function;
  private final StoredLambda stored;
  private final Object[] arguments;

  /**
   * @param arguments by position: plain values, or nodes; kept, not copied
   */
  public LambdaNode(LambdaFunction function, Object[] arguments) {
    this(function, null, arguments);
  }

  /** The same, out of a file. */
  public LambdaNode(StoredLambda stored, Object[] arguments) {
    this(null, stored, arguments);
  }

  private LambdaNode(LambdaFunction function, StoredLambda stored, Object[] arguments) {
    this.function = function;
    this.stored = stored;
    this.arguments = arguments;
  }

  /** When this program made its first, at the latest, in milliseconds since 1970. */
  public static long firstMade() {
    return FIRST_MADE;
  }

  /** Null where it is out of a file. */
  public LambdaFunction function() {
    return function;
  }

  /** Null where it is not out of a file. */
  public StoredLambda stored() {
    return stored;
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
