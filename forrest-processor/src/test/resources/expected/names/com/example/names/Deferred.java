package com.example.names;

import dev.forrest.MapTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import java.lang.Integer;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred {
  private Deferred() {
  }

  /**
   * Defers {@link Names#locals(Names.Locals)}.
   */
  static DeferredLocals locals(Names.Locals locals) {
    return new DeferredLocals(Deferred_NamesMethods.INSTANCE.call(0, locals));
  }

  /**
   * Defers {@link Names#locals(Names.Locals)}.
   */
  static DeferredLocals locals(Task<Names.Locals> locals) {
    return new DeferredLocals(Deferred_NamesMethods.INSTANCE.call(0, Node.of(locals)));
  }

  /**
   * Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}.
   */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Names.Node Node_, Names.Task task,
      Names.string names) {
    return new MapTask<>(Deferred_NamesMethods.INSTANCE.call(1, Node_, task, names),
        DeferredTask::new);
  }

  /**
   * Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}.
   */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Names.Node Node_, Names.Task task,
      Task<Names.string> names) {
    return new MapTask<>(Deferred_NamesMethods.INSTANCE.call(1, Node_, task, Node.of(names)),
        DeferredTask::new);
  }

  /**
   * Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}.
   */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Names.Node Node_,
      Task<Names.Task> task, Names.string names) {
    return new MapTask<>(Deferred_NamesMethods.INSTANCE.call(1, Node_, Node.of(task), names),
        DeferredTask::new);
  }

  /**
   * Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}.
   */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Names.Node Node_,
      Task<Names.Task> task, Task<Names.string> names) {
    return new MapTask<>(Deferred_NamesMethods.INSTANCE.call(1, Node_, Node.of(task),
        Node.of(names)), DeferredTask::new);
  }

  /**
   * Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}.
   */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Task<Names.Node> Node_,
      Names.Task task, Names.string names) {
    return new MapTask<>(Deferred_NamesMethods.INSTANCE.call(1, Node.of(Node_), task, names),
        DeferredTask::new);
  }

  /**
   * Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}.
   */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Task<Names.Node> Node_,
      Names.Task task, Task<Names.string> names) {
    return new MapTask<>(Deferred_NamesMethods.INSTANCE.call(1, Node.of(Node_), task,
        Node.of(names)), DeferredTask::new);
  }

  /**
   * Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}.
   */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Task<Names.Node> Node_,
      Task<Names.Task> task, Names.string names) {
    return new MapTask<>(Deferred_NamesMethods.INSTANCE.call(1, Node.of(Node_), Node.of(task),
        names), DeferredTask::new);
  }

  /**
   * Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}.
   */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Task<Names.Node> Node_,
      Task<Names.Task> task, Task<Names.string> names) {
    return new MapTask<>(Deferred_NamesMethods.INSTANCE.call(1, Node.of(Node_), Node.of(task),
        Node.of(names)), DeferredTask::new);
  }

  /**
   * Defers {@link Names#items(Names.Outer.Item, Names.Other.Item)}.
   */
  static DeferredOuterItem items(Names.Outer.Item item, Names.Other.Item other) {
    return new DeferredOuterItem(Deferred_NamesMethods.INSTANCE.call(2, item, other));
  }

  /**
   * Defers {@link Names#items(Names.Outer.Item, Names.Other.Item)}.
   */
  static DeferredOuterItem items(Names.Outer.Item item, Task<Names.Other.Item> other) {
    return new DeferredOuterItem(Deferred_NamesMethods.INSTANCE.call(2, item, Node.of(other)));
  }

  /**
   * Defers {@link Names#items(Names.Outer.Item, Names.Other.Item)}.
   */
  static DeferredOuterItem items(Task<Names.Outer.Item> item, Names.Other.Item other) {
    return new DeferredOuterItem(Deferred_NamesMethods.INSTANCE.call(2, Node.of(item), other));
  }

  /**
   * Defers {@link Names#items(Names.Outer.Item, Names.Other.Item)}.
   */
  static DeferredOuterItem items(Task<Names.Outer.Item> item, Task<Names.Other.Item> other) {
    return new DeferredOuterItem(Deferred_NamesMethods.INSTANCE.call(2, Node.of(item),
        Node.of(other)));
  }

  /**
   * Defers {@link Names#doStuffArguments(Names.Outer.Item)}.
   */
  static DeferredOuterItem doStuffArguments(Names.Outer.Item index) {
    return new DeferredOuterItem(Deferred_NamesMethods.INSTANCE.call(3, index));
  }

  /**
   * Defers {@link Names#doStuffArguments(Names.Outer.Item)}.
   */
  static DeferredOuterItem doStuffArguments(Task<Names.Outer.Item> index) {
    return new DeferredOuterItem(Deferred_NamesMethods.INSTANCE.call(3, Node.of(index)));
  }

  /**
   * Defers {@link Names#doStuff(List)}.
   */
  static DeferredOtherItem doStuff(List<String> a) {
    return new DeferredOtherItem(Deferred_NamesMethods.INSTANCE.call(4, a));
  }

  /**
   * Defers {@link Names#doStuff(List)}.
   */
  static DeferredOtherItem doStuff(Task<? extends List<String>> a) {
    return new DeferredOtherItem(Deferred_NamesMethods.INSTANCE.call(4, Node.of(a)));
  }

  /**
   * Defers {@link a#a(int)}.
   */
  static ValueTask<Integer> a(int index) {
    return new ValueTask<>(Deferred_aMethods.INSTANCE.call(0, index));
  }

  /**
   * Defers {@link a#a(int)}.
   */
  static ValueTask<Integer> a(Task<Integer> index) {
    return new ValueTask<>(Deferred_aMethods.INSTANCE.call(0, Node.of(index)));
  }
}
