package dev.forrest;

import dev.forrest.codec.ConstantNode;
import dev.forrest.codec.GatherNode;
import dev.forrest.codec.LambdaFunction;
import dev.forrest.codec.LambdaNode;
import dev.forrest.codec.Node;
import dev.forrest.graph.Evaluator;
import dev.forrest.graph.GraphException;
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
   * A task that calls a lambda or method reference with plain arguments; null too. The class in
   * which it is written must be annotated {@code @Deferrable} when the task is scheduled. What it
   * captures is stored, as are the arguments.
   *
   * @throws IllegalArgumentException if the function is null, or an argument is a task: see {@link
   *     #callOn}
   */
  public static <R> Task<R> call(TaskFunction0<? extends R> function) {
    return plain(function);
  }

  /** The same, with one argument. */
  public static <A, R> Task<R> call(TaskFunction1<? super A, ? extends R> function, A a) {
    return plain(function, a);
  }

  /** The same, with two arguments. */
  public static <A, B, R> Task<R> call(
      TaskFunction2<? super A, ? super B, ? extends R> function, A a, B b) {
    return plain(function, a, b);
  }

  /** The same, with three arguments. */
  public static <A, B, C, R> Task<R> call(
      TaskFunction3<? super A, ? super B, ? super C, ? extends R> function, A a, B b, C c) {
    return plain(function, a, b, c);
  }

  /** The same, with four arguments. */
  public static <A, B, C, D, R> Task<R> call(
      TaskFunction4<? super A, ? super B, ? super C, ? super D, ? extends R> function,
      A a,
      B b,
      C c,
      D d) {
    return plain(function, a, b, c, d);
  }

  /** The same, with five arguments. */
  public static <A, B, C, D, E, R> Task<R> call(
      TaskFunction5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> function,
      A a,
      B b,
      C c,
      D d,
      E e) {
    return plain(function, a, b, c, d, e);
  }

  /**
   * A task that calls a lambda or method reference with other tasks' values, as {@link #call} does
   * with plain ones; {@link #value} makes a task of a plain one.
   */
  public static <A, R> Task<R> callOn(
      TaskFunction1<? super A, ? extends R> function, Task<? extends A> a) {
    return deferred(function, a);
  }

  /** The same, with two tasks. */
  public static <A, B, R> Task<R> callOn(
      TaskFunction2<? super A, ? super B, ? extends R> function,
      Task<? extends A> a,
      Task<? extends B> b) {
    return deferred(function, a, b);
  }

  /** The same, with three tasks. */
  public static <A, B, C, R> Task<R> callOn(
      TaskFunction3<? super A, ? super B, ? super C, ? extends R> function,
      Task<? extends A> a,
      Task<? extends B> b,
      Task<? extends C> c) {
    return deferred(function, a, b, c);
  }

  /** The same, with four tasks. */
  public static <A, B, C, D, R> Task<R> callOn(
      TaskFunction4<? super A, ? super B, ? super C, ? super D, ? extends R> function,
      Task<? extends A> a,
      Task<? extends B> b,
      Task<? extends C> c,
      Task<? extends D> d) {
    return deferred(function, a, b, c, d);
  }

  /** The same, with five tasks. */
  public static <A, B, C, D, E, R> Task<R> callOn(
      TaskFunction5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> function,
      Task<? extends A> a,
      Task<? extends B> b,
      Task<? extends C> c,
      Task<? extends D> d,
      Task<? extends E> e) {
    return deferred(function, a, b, c, d, e);
  }

  private static <R> Task<R> plain(LambdaFunction function, Object... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof Task) {
        throw new IllegalArgumentException(
            "Argument " + (i + 1) + " is a task: use Tasks.callOn, which takes tasks alone.");
      }
    }
    return lambda(function, arguments);
  }

  private static <R> Task<R> deferred(LambdaFunction function, Task<?>... arguments) {
    Object[] nodes = new Object[arguments.length];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = Node.of(arguments[i]);
    }
    return lambda(function, nodes);
  }

  private static <R> Task<R> lambda(LambdaFunction function, Object[] arguments) {
    if (function == null) {
      throw new IllegalArgumentException("The function is null.");
    }
    return new ValueTask<>(new LambdaNode(function, arguments));
  }

  /**
   * Runs a task in this JVM, without files. A task that several others need runs once.
   *
   * @return the value; may be null
   * @throws UndeclaredThrowableException if the task throws a checked exception, which is its
   *     cause; unchecked ones and errors are thrown as they are
   * @throws IllegalStateException if the task was stored with a lambda of a class that is not the
   *     same here
   */
  @SuppressWarnings("unchecked")
  public static <T> T evaluate(Task<T> task) {
    try {
      return (T) Evaluator.evaluate(Node.of(task));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (GraphException e) {
      throw new IllegalStateException("The task cannot be run here. " + e.getMessage(), e);
    } catch (Throwable e) {
      throw new UndeclaredThrowableException(
          e, "The task threw a checked exception: " + e.getMessage());
    }
  }

  private static boolean isTask(Object value) {
    return value instanceof Task;
  }
}
