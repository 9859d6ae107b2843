package com.example.names;

import dev.forrest.MapTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.CallNode;
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

  /** Defers {@link Names#locals(Names.Locals)}. */
  static DeferredLocals locals(Names.Locals locals) {
    return new DeferredLocals(new CallNode(Deferred_NamesMethods.INSTANCE, 0, 0b0, locals));
  }

  /** Defers {@link Names#locals(Names.Locals)}. */
  static DeferredLocals locals(Task<Names.Locals> locals) {
    return new DeferredLocals(new CallNode(Deferred_NamesMethods.INSTANCE, 0, 0b1, locals));
  }

  /** Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}. */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Names.Node Node, Names.Task task,
      Names.string names) {
    return new MapTask<Names.string, Names.Task, DeferredTask>(
        new CallNode(Deferred_NamesMethods.INSTANCE, 1, 0b000, Node, task, names),
        DeferredTask::new);
  }

  /** Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}. */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Names.Node Node, Names.Task task,
      Task<Names.string> names) {
    return new MapTask<Names.string, Names.Task, DeferredTask>(
        new CallNode(Deferred_NamesMethods.INSTANCE, 1, 0b001, Node, task, names),
        DeferredTask::new);
  }

  /** Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}. */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Names.Node Node,
      Task<Names.Task> task, Names.string names) {
    return new MapTask<Names.string, Names.Task, DeferredTask>(
        new CallNode(Deferred_NamesMethods.INSTANCE, 1, 0b010, Node, task, names),
        DeferredTask::new);
  }

  /** Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}. */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Names.Node Node,
      Task<Names.Task> task, Task<Names.string> names) {
    return new MapTask<Names.string, Names.Task, DeferredTask>(
        new CallNode(Deferred_NamesMethods.INSTANCE, 1, 0b011, Node, task, names),
        DeferredTask::new);
  }

  /** Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}. */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Task<Names.Node> Node,
      Names.Task task, Names.string names) {
    return new MapTask<Names.string, Names.Task, DeferredTask>(
        new CallNode(Deferred_NamesMethods.INSTANCE, 1, 0b100, Node, task, names),
        DeferredTask::new);
  }

  /** Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}. */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Task<Names.Node> Node,
      Names.Task task, Task<Names.string> names) {
    return new MapTask<Names.string, Names.Task, DeferredTask>(
        new CallNode(Deferred_NamesMethods.INSTANCE, 1, 0b101, Node, task, names),
        DeferredTask::new);
  }

  /** Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}. */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Task<Names.Node> Node,
      Task<Names.Task> task, Names.string names) {
    return new MapTask<Names.string, Names.Task, DeferredTask>(
        new CallNode(Deferred_NamesMethods.INSTANCE, 1, 0b110, Node, task, names),
        DeferredTask::new);
  }

  /** Defers {@link Names#shadowed(Names.Node, Names.Task, Names.string)}. */
  static MapTask<Names.string, Names.Task, DeferredTask> shadowed(Task<Names.Node> Node,
      Task<Names.Task> task, Task<Names.string> names) {
    return new MapTask<Names.string, Names.Task, DeferredTask>(
        new CallNode(Deferred_NamesMethods.INSTANCE, 1, 0b111, Node, task, names),
        DeferredTask::new);
  }

  /** Defers {@link Names#items(Names.Outer.Item, Names.Other.Item)}. */
  static DeferredOuterItem items(Names.Outer.Item item, Names.Other.Item other) {
    return new DeferredOuterItem(new CallNode(Deferred_NamesMethods.INSTANCE, 2, 0b00, item,
        other));
  }

  /** Defers {@link Names#items(Names.Outer.Item, Names.Other.Item)}. */
  static DeferredOuterItem items(Names.Outer.Item item, Task<Names.Other.Item> other) {
    return new DeferredOuterItem(new CallNode(Deferred_NamesMethods.INSTANCE, 2, 0b01, item,
        other));
  }

  /** Defers {@link Names#items(Names.Outer.Item, Names.Other.Item)}. */
  static DeferredOuterItem items(Task<Names.Outer.Item> item, Names.Other.Item other) {
    return new DeferredOuterItem(new CallNode(Deferred_NamesMethods.INSTANCE, 2, 0b10, item,
        other));
  }

  /** Defers {@link Names#items(Names.Outer.Item, Names.Other.Item)}. */
  static DeferredOuterItem items(Task<Names.Outer.Item> item, Task<Names.Other.Item> other) {
    return new DeferredOuterItem(new CallNode(Deferred_NamesMethods.INSTANCE, 2, 0b11, item,
        other));
  }

  /** Defers {@link Names#doStuffArguments(Names.Outer.Item)}. */
  static DeferredOuterItem doStuffArguments(Names.Outer.Item index) {
    return new DeferredOuterItem(new CallNode(Deferred_NamesMethods.INSTANCE, 3, 0b0, index));
  }

  /** Defers {@link Names#doStuffArguments(Names.Outer.Item)}. */
  static DeferredOuterItem doStuffArguments(Task<Names.Outer.Item> index) {
    return new DeferredOuterItem(new CallNode(Deferred_NamesMethods.INSTANCE, 3, 0b1, index));
  }

  /** Defers {@link Names#doStuff(List)}. */
  static DeferredOtherItem doStuff(List<String> a) {
    return new DeferredOtherItem(new CallNode(Deferred_NamesMethods.INSTANCE, 4, 0b0, a));
  }

  /** Defers {@link Names#doStuff(List)}. */
  static DeferredOtherItem doStuff(Task<? extends List<String>> a) {
    return new DeferredOtherItem(new CallNode(Deferred_NamesMethods.INSTANCE, 4, 0b1, a));
  }

  /** Defers {@link a#a(int)}. */
  static ValueTask<Integer> a(int index) {
    return new ValueTask<Integer>(new CallNode(Deferred_aMethods.INSTANCE, 0, 0b0, index));
  }

  /** Defers {@link a#a(int)}. */
  static ValueTask<Integer> a(Task<Integer> index) {
    return new ValueTask<Integer>(new CallNode(Deferred_aMethods.INSTANCE, 0, 0b1, index));
  }
}
