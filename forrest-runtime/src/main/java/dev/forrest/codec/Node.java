package dev.forrest.codec;

/**
 * How a deferred value comes about. Nodes refer to the nodes that they need; one that several need
 * is the same object, and runs once.
 */
public abstract class Node {
  Node() {}

  /** Calls {@code visitor} with each node that this one needs. */
  public abstract void needs(NodeVisitor visitor);

  /**
   * The node of a task.
   *
   * @throws IllegalArgumentException if the task is null, or was not made by a stub or by {@code
   *     Tasks}
   */
  public static Node of(Object task) {
    if (task instanceof NodeTask nodeTask) {
      return nodeTask.node;
    }
    if (task == null) {
      throw new IllegalArgumentException(
          "The task is null. To pass null as a plain argument, cast it to the parameter's type; to"
              + " defer it, use Tasks.value(null).");
    }
    throw new IllegalArgumentException(
        "Task "
            + task.getClass().getName()
            + " was made neither by a stub nor by Tasks. Do not implement Task yourself.");
  }
}
