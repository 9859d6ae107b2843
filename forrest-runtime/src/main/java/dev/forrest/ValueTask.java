package dev.forrest;

import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;

/**
 * A task whose value has no parts to reach. Made by generated code and {@link Tasks}.
 *
 * @param <T> the type of the value
 */
public final class ValueTask<T> extends NodeTask implements Task<T> {
  /** For generated code. */
  public ValueTask(Node node) {
    super(node);
  }
}
