package dev.forrest;

import dev.forrest.codec.ConstantNode;
import dev.forrest.codec.GatherNode;
import dev.forrest.codec.Node;
import dev.forrest.graph.Evaluator;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Makes tasks of values and of other tasks, and runs a task in this JVM. */
public final class Tasks {
  private Tasks() {}

  /**
   * A task whose value is known already; may be null.
   *
   * @throws IllegalArgumentException if the value is a task, or a collection or map with a task
   *     among its elements: see {@link #list}
   */
  public static <T> Task<T> value(T value) {
    boolean holdsTask =
        value instanceof Task
            || (value instanceof Collection<?> elements
                && elements.stream().anyMatch(Tasks::isTask))
            || (value instanceof Map<?, ?> map && map.values().stream().anyMatch(Tasks::isTask));
    if (holdsTask) {
      throw new IllegalArgumentException(
          "The value is a task, or holds one, which would stay unresolved. Use the task itself, or"
              + " Tasks.list for a list of tasks.");
    }
    return new ValueTask<>(new ConstantNode(value));
  }

  /**
   * A task of the list of other tasks' values. The tasks are taken now; the list is not kept.
   *
   * <p>A task runs with all that it needs in one JVM, one call after the other: a list does not run
   * its elements in parallel. To compute many values in parallel and then one of all of them,
   * schedule each, run, and schedule a task that takes their values.
   */
  public static <E> ListTask<E, Task<E>> list(List<? extends Task<? extends E>> tasks) {
    Node[] nodes = new Node[tasks.size()];
    int i = 0;
    for (Task<? extends E> task : tasks) {
      nodes[i++] = Node.of(task);
    }
    return new ListTask<>(new GatherNode(nodes), ValueTask::new);
  }

  /**
   * Runs a task in this JVM, without files. A task that several others need runs once.
   *
   * @return the value; may be null
   * @throws UndeclaredThrowableException if the task throws a checked exception, which is its
   *     cause; unchecked ones and errors are thrown as they are
   */
  @SuppressWarnings("unchecked")
  public static <T> T evaluate(Task<T> task) {
    try {
      return (T) Evaluator.evaluate(Node.of(task));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new UndeclaredThrowableException(
          e, "The task threw a checked exception: " + e.getMessage());
    }
  }

  private static boolean isTask(Object value) {
    return value instanceof Task;
  }
}
