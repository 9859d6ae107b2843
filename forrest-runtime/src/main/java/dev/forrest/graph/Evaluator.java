package dev.forrest.graph;

import dev.forrest.codec.CallNode;
import dev.forrest.codec.ConstantNode;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.GatherNode;
import dev.forrest.codec.LambdaFunction;
import dev.forrest.codec.LambdaNode;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeVisitor;
import dev.forrest.codec.PartNode;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Computes a node's value in this JVM; a node that several need is computed once. */
public final class Evaluator {
  private final NodeTable table;
  private final Object[] values;
  private final int[] uses;

  private Evaluator(Node root) {
    table = Order.of(root);
    values = new Object[table.size()];
    uses = new int[values.length];
  }

  /**
   * The value of {@code root}; may be null.
   *
   * @throws GraphException if a stored lambda is no longer what it was; where its class has
   *     changed, nothing has been called then
   * @throws Throwable what a call throws, as it is
   */
  public static Object evaluate(Node root) throws Throwable {
    return new Evaluator(root).run();
  }

  private Object run() throws Throwable {
    NodeVisitor count = new Count(1);
    for (int i = 0; i < values.length; i++) {
      Node node = table.get(i);
      node.needs(count);
      if (node instanceof LambdaNode lambda && lambda.stored() != null) {
        LambdaRestore.check(lambda.stored());
      }
    }
    NodeVisitor release = new Count(-1);
    for (int i = 0; i < values.length; i++) {
      Node node = table.get(i);
      values[i] = compute(node);
      node.needs(release);
    }
    return values[values.length - 1];
  }

  private Object compute(Node node) throws Throwable {
    if (node instanceof CallNode callNode) {
      return call(callNode);
    } else if (node instanceof PartNode partNode) {
      return part(partNode);
    } else if (node instanceof GatherNode gather) {
      List<Object> list = new ArrayList<>(gather.size());
      for (int i = 0; i < gather.size(); i++) {
        list.add(value(gather.element(i)));
      }
      return list;
    } else if (node instanceof LambdaNode lambda) {
      return call(lambda);
    } else {
      return ((ConstantNode) node).value();
    }
  }

  private Object call(CallNode call) throws Throwable {
    DeferrableMethod method = call.method();
    Object[] arguments = new Object[method.parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argument(call.argument(i));
    }
    return method.invoke(arguments);
  }

  private Object call(LambdaNode lambda) throws Exception {
    Object[] arguments = new Object[lambda.argumentCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argument(lambda.argument(i));
    }
    LambdaFunction function =
        lambda.stored() == null
            ? lambda.function()
            : LambdaRestore.function(lambda.stored(), arguments.length);
    return function.call(arguments);
  }

  private Object argument(Object argument) {
    return Order.isPlain(argument) ? Order.plain(argument) : value((Node) argument);
  }

  private Object part(PartNode part) {
    Object whole = value(part.whole());
    if (whole == null) {
      throw new NullPointerException(
          "Cannot take "
              + (part.component() != null ? "component " + part.component() : "an element")
              + " of a task whose value is null.");
    }
    if (part.component() != null) {
      return part.components().component(whole, part.component());
    }
    Object at = part.at() == null ? (Object) part.index() : value(part.at());
    if (whole instanceof Map) {
      Map<?, ?> map = (Map<?, ?>) whole;
      if (!map.containsKey(at)) {
        throw new NoSuchElementException(
            "The map of " + map.size() + " entries has no key " + at + ".");
      }
      return map.get(at);
    }
    if (at == null) {
      throw new NullPointerException("The deferred index is null.");
    }
    int index = (Integer) at;
    return whole instanceof List ? ((List<?>) whole).get(index) : Array.get(whole, index);
  }

  private Object value(Node node) {
    return values[table.indexOf(node)];
  }

  /** Counts how often a value is still needed, and drops it when it is not. */
  private final class Count implements NodeVisitor {
    private final int by;

    Count(int by) {
      this.by = by;
    }

    @Override
    public void visit(Node node) {
      if (table.contains(node)) {
        int index = table.indexOf(node);
        uses[index] += by;
        if (uses[index] == 0) {
          values[index] = null;
        }
      }
    }
  }
}
