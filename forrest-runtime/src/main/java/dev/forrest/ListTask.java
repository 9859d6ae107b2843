package dev.forrest;

import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import java.util.List;
import java.util.function.Function;

/**
 * A deferred list, whose elements are tasks too.
 *
 * @param <E> the type of an element
 * @param <P> the task of an element: a proxy where the element has parts of its own
 */
public final class ListTask<E, P extends Task<E>> extends NodeTask implements Task<List<E>> {
  private final Function<Node, P> proxy;

  /** For generated code. */
  public ListTask(Node node, Function<Node, P> proxy) {
    super(node);
    this.proxy = proxy;
  }

  /**
   * The element at an index, from 0. An index past the end fails when the task runs.
   *
   * @throws IndexOutOfBoundsException if the index is negative
   */
  public P get(int index) {
    return proxy.apply(Parts.element(this, index));
  }

  /** The element at a deferred index. */
  public P get(Task<Integer> index) {
    return proxy.apply(PartNode.at(Node.of(this), Node.of(index)));
  }
}
