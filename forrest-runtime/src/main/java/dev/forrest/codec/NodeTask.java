package dev.forrest.codec;

/**
 * Base of all tasks: holds the node, and has no methods, so that none clashes with an accessor of a
 * generated proxy.
 */
public abstract class NodeTask {
  final Node node;

  protected NodeTask(Node node) {
    this.node = node;
  }
}
