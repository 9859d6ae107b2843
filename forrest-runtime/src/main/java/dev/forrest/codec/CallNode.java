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

  /** For stubs: the call of a method without parameters. */
  public CallNode(MethodGroup group, int index) {
    this(group.method(index), new Object[0]);
  }

  /**
   * For stubs.
   *
   * @param index the method's place in the group
   * @param deferred a bit per argument, that of the last one is the lowest: whether it is a task
   */
  public CallNode(MethodGroup group, int index, int deferred, Object a) {
    this(group.method(index), new Object[] {argument(deferred, a)});
  }

  /** The same of two arguments. */
  public CallNode(MethodGroup group, int index, int deferred, Object a, Object b) {
    this(group.method(index), new Object[] {argument(deferred >> 1, a), argument(deferred, b)});
  }

  /** The same of three arguments. */
  public CallNode(MethodGroup group, int index, int deferred, Object a, Object b, Object c) {
    this(
        group.method(index),
        new Object[] {
          argument(deferred >> 2, a), argument(deferred >> 1, b), argument(deferred, c)
        });
  }

  /**
   * For stubs: a call with more arguments, all of which are tasks, or none.
   *
   * @param arguments by position; kept, and changed
   */
  public CallNode(MethodGroup group, int index, boolean deferred, Object[] arguments) {
    this(group.method(index), arguments);
    for (int i = 0; deferred && i < arguments.length; i++) {
      arguments[i] = Node.of(arguments[i]);
    }
  }

  private static Object argument(int deferred, Object argument) {
    return (deferred & 1) == 0 ? argument : Node.of(argument);
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
