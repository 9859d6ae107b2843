package dev.forrest;

import dev.forrest.codec.ConstantNode;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * A deferred sorted map, whose values are tasks too.
 *
 * @param <K> the type of a key
 * @param <V> the type of a value
 * @param <P> the task of a value: a proxy where the value has parts of its own
 */
public final class SortedMapTask<K, V, P extends Task<V>> extends NodeTask
    implements Task<SortedMap<K, V>> {
  private final Function<Node, P> proxy;

  /** For generated code. */
  public SortedMapTask(Node node, Function<Node, P> proxy) {
    super(node);
    this.proxy = proxy;
  }

  /** The value at a key; may be null. A key that the map lacks fails when the task runs. */
  public P get(K key) {
    return proxy.apply(PartNode.at(Node.of(this), new ConstantNode(key)));
  }

  /** The value at a deferred key. A key that the map lacks fails when the task runs. */
  public P get(Task<? extends K> key) {
    return proxy.apply(PartNode.at(Node.of(this), Node.of(key)));
  }
}
