package dev.forrest.graph;

import dev.forrest.codec.CallNode;
import dev.forrest.codec.ConstantNode;
import dev.forrest.codec.LambdaNode;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeVisitor;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Map;

/** Finds the nodes that a root needs, each once, each behind all that it needs itself. */
final class Order implements NodeVisitor {
  private final NodeTable table = new NodeTable();
  private final ArrayDeque<Node> stack = new ArrayDeque<>();
  private final ArrayDeque<Node> needs = new ArrayDeque<>();
  private Node parent;

  private Order() {}

  /**
   * The nodes that {@code root} needs; the last is the root.
   *
   * <p>A constant that is a call's argument is no node of its own: it is stored with the call, as a
   * plain argument.
   */
  static NodeTable of(Node root) {
    Order order = new Order();
    order.walk(root);
    return order.table;
  }

  /** Whether {@code argument} is stored with the call that has it. */
  static boolean isPlain(Object argument) {
    return !(argument instanceof Node) || argument instanceof ConstantNode;
  }

  /** The value of a plain argument. */
  static Object plain(Object argument) {
    return argument instanceof ConstantNode constantNode ? constantNode.value() : argument;
  }

  /** Without recursion, since graphs may be deeper than a stack. */
  private void walk(Node root) {
    Map<Node, Node> expanded = new IdentityHashMap<>();
    stack.push(root);
    while (!stack.isEmpty()) {
      Node node = stack.peek();
      if (table.contains(node)) {
        stack.pop();
      } else if (expanded.put(node, node) != null) {
        stack.pop();
        table.add(node);
      } else {
        parent = node;
        node.needs(this);
        // The stack turns the order around; this keeps that of the arguments.
        for (Node need = needs.pollLast(); need != null; need = needs.pollLast()) {
          stack.push(need);
        }
      }
    }
  }

  @Override
  public void visit(Node needed) {
    boolean takesArguments = parent instanceof CallNode || parent instanceof LambdaNode;
    if (!table.contains(needed) && !(takesArguments && needed instanceof ConstantNode)) {
      needs.add(needed);
    }
  }
}
