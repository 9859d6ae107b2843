package com.example.kinds;

import dev.forrest.ArrayTask;
import dev.forrest.ListTask;
import dev.forrest.MapTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class Deferred {
  private Deferred() {
  }

  /**
   * Defers {@link Kinds#nothing()}.
   */
  static ValueTask<Void> nothing() {
    return new ValueTask<>(Deferred_KindsMethods.INSTANCE.call(0));
  }

  /**
   * Defers {@link Kinds#four(int, long, String, Vector.Axis)}.
   */
  static ValueTask<Integer> four(int a, long b, String c, Vector.Axis d) {
    return new ValueTask<>(Deferred_KindsMethods.INSTANCE.call(1, a, b, c, d));
  }

  /**
   * Defers {@link Kinds#four(int, long, String, Vector.Axis)}.
   */
  static ValueTask<Integer> four(Task<Integer> a, Task<Long> b, Task<String> c,
      Task<Vector.Axis> d) {
    return new ValueTask<>(Deferred_KindsMethods.INSTANCE.call(1, Node.of(a), Node.of(b),
        Node.of(c), Node.of(d)));
  }

  /**
   * Defers {@link Kinds#names(String[])}.
   */
  static ArrayTask<String[], String, ValueTask<String>> names(String... names) {
    return new ArrayTask<>(Deferred_KindsMethods.INSTANCE.call(2, (Object) names), ValueTask::new);
  }

  /**
   * Defers {@link Kinds#names(String[])}.
   */
  static ArrayTask<String[], String, ValueTask<String>> names(Task<String[]> names) {
    return new ArrayTask<>(Deferred_KindsMethods.INSTANCE.call(2, Node.of(names)), ValueTask::new);
  }

  /**
   * Defers {@link Kinds#overloaded(int)}.
   */
  static ValueTask<Integer> overloaded(int a) {
    return new ValueTask<>(Deferred_KindsMethods.INSTANCE.call(3, a));
  }

  /**
   * Defers {@link Kinds#overloaded(int)}.
   */
  static ValueTask<Integer> overloaded(Task<Integer> a) {
    return new ValueTask<>(Deferred_KindsMethods.INSTANCE.call(3, Node.of(a)));
  }

  /**
   * Defers {@link Kinds#overloaded(int, List)}.
   */
  static ValueTask<Integer> overloaded(int a, List<Integer> b) {
    return new ValueTask<>(Deferred_KindsMethods.INSTANCE.call(4, a, b));
  }

  /**
   * Defers {@link Kinds#overloaded(int, List)}.
   */
  static ValueTask<Integer> overloaded(int a, Task<? extends List<Integer>> b) {
    return new ValueTask<>(Deferred_KindsMethods.INSTANCE.call(4, a, Node.of(b)));
  }

  /**
   * Defers {@link Kinds#overloaded(int, List)}.
   */
  static ValueTask<Integer> overloaded(Task<Integer> a, List<Integer> b) {
    return new ValueTask<>(Deferred_KindsMethods.INSTANCE.call(4, Node.of(a), b));
  }

  /**
   * Defers {@link Kinds#overloaded(int, List)}.
   */
  static ValueTask<Integer> overloaded(Task<Integer> a, Task<? extends List<Integer>> b) {
    return new ValueTask<>(Deferred_KindsMethods.INSTANCE.call(4, Node.of(a), Node.of(b)));
  }

  /**
   * Defers {@link Kinds#overloaded(String)}.
   */
  static ValueTask<Integer> renamed(String a) {
    return new ValueTask<>(Deferred_KindsMethods.INSTANCE.call(5, a));
  }

  /**
   * Defers {@link Kinds#overloaded(String)}.
   */
  static ValueTask<Integer> renamed(Task<String> a) {
    return new ValueTask<>(Deferred_KindsMethods.INSTANCE.call(5, Node.of(a)));
  }

  /**
   * Defers {@link Kinds#wild(List, Map[])}.
   */
  static MapTask<String, List<Vector>, ListTask<Vector, DeferredVector>> wild(
      List<? extends Vector> vectors, Map<String, ? extends Vector>[] maps) {
    return new MapTask<>(Deferred_KindsMethods.INSTANCE.call(6, vectors, maps),
        node -> new ListTask<>(node, DeferredVector::new));
  }

  /**
   * Defers {@link Kinds#wild(List, Map[])}.
   */
  static MapTask<String, List<Vector>, ListTask<Vector, DeferredVector>> wild(
      List<? extends Vector> vectors, Task<? extends Map<String, ? extends Vector>[]> maps) {
    return new MapTask<>(Deferred_KindsMethods.INSTANCE.call(6, vectors, Node.of(maps)),
        node -> new ListTask<>(node, DeferredVector::new));
  }

  /**
   * Defers {@link Kinds#wild(List, Map[])}.
   */
  static MapTask<String, List<Vector>, ListTask<Vector, DeferredVector>> wild(
      Task<? extends List<? extends Vector>> vectors, Map<String, ? extends Vector>[] maps) {
    return new MapTask<>(Deferred_KindsMethods.INSTANCE.call(6, Node.of(vectors), maps),
        node -> new ListTask<>(node, DeferredVector::new));
  }

  /**
   * Defers {@link Kinds#wild(List, Map[])}.
   */
  static MapTask<String, List<Vector>, ListTask<Vector, DeferredVector>> wild(
      Task<? extends List<? extends Vector>> vectors,
      Task<? extends Map<String, ? extends Vector>[]> maps) {
    return new MapTask<>(Deferred_KindsMethods.INSTANCE.call(6, Node.of(vectors), Node.of(maps)),
        node -> new ListTask<>(node, DeferredVector::new));
  }

  /**
   * Defers {@link Kinds#old()}.
   */
  static ValueTask<Integer> old() {
    return new ValueTask<>(Deferred_KindsMethods.INSTANCE.call(7));
  }

  /**
   * Defers {@link Kinds.Inner#ofInterface(byte[], byte[][])}.
   */
  static ListTask<Optional<String>[], ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>> ofInterface(
      byte[] bytes, byte[][] more) {
    return new ListTask<>(Deferred_InnerMethods.INSTANCE.call(0, bytes, more),
        node -> new ArrayTask<>(node, ValueTask::new));
  }

  /**
   * Defers {@link Kinds.Inner#ofInterface(byte[], byte[][])}.
   */
  static ListTask<Optional<String>[], ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>> ofInterface(
      byte[] bytes, Task<byte[][]> more) {
    return new ListTask<>(Deferred_InnerMethods.INSTANCE.call(0, bytes, Node.of(more)),
        node -> new ArrayTask<>(node, ValueTask::new));
  }

  /**
   * Defers {@link Kinds.Inner#ofInterface(byte[], byte[][])}.
   */
  static ListTask<Optional<String>[], ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>> ofInterface(
      Task<byte[]> bytes, byte[][] more) {
    return new ListTask<>(Deferred_InnerMethods.INSTANCE.call(0, Node.of(bytes), more),
        node -> new ArrayTask<>(node, ValueTask::new));
  }

  /**
   * Defers {@link Kinds.Inner#ofInterface(byte[], byte[][])}.
   */
  static ListTask<Optional<String>[], ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>> ofInterface(
      Task<byte[]> bytes, Task<byte[][]> more) {
    return new ListTask<>(Deferred_InnerMethods.INSTANCE.call(0, Node.of(bytes), Node.of(more)),
        node -> new ArrayTask<>(node, ValueTask::new));
  }

  /**
   * Defers {@link Vector#Vector(double, double)}.
   */
  public static DeferredVector newVector(double x, double y) {
    return new DeferredVector(Deferred_VectorMethods.INSTANCE.call(0, x, y));
  }

  /**
   * Defers {@link Vector#Vector(double, double)}.
   */
  public static DeferredVector newVector(double x, Task<Double> y) {
    return new DeferredVector(Deferred_VectorMethods.INSTANCE.call(0, x, Node.of(y)));
  }

  /**
   * Defers {@link Vector#Vector(double, double)}.
   */
  public static DeferredVector newVector(Task<Double> x, double y) {
    return new DeferredVector(Deferred_VectorMethods.INSTANCE.call(0, Node.of(x), y));
  }

  /**
   * Defers {@link Vector#Vector(double, double)}.
   */
  public static DeferredVector newVector(Task<Double> x, Task<Double> y) {
    return new DeferredVector(Deferred_VectorMethods.INSTANCE.call(0, Node.of(x), Node.of(y)));
  }

  /**
   * Defers {@link Vector#Vector(double)}.
   */
  public static DeferredVector newVector(double both) {
    return new DeferredVector(Deferred_VectorMethods.INSTANCE.call(1, both));
  }

  /**
   * Defers {@link Vector#Vector(double)}.
   */
  public static DeferredVector newVector(Task<Double> both) {
    return new DeferredVector(Deferred_VectorMethods.INSTANCE.call(1, Node.of(both)));
  }

  /**
   * Defers {@link Vector#plus(Vector)}.
   */
  public static DeferredVector plus(Vector receiver, Vector other) {
    return new DeferredVector(Deferred_VectorMethods.INSTANCE.call(2, receiver, other));
  }

  /**
   * Defers {@link Vector#plus(Vector)}.
   */
  public static DeferredVector plus(Vector receiver, Task<Vector> other) {
    return new DeferredVector(Deferred_VectorMethods.INSTANCE.call(2, receiver, Node.of(other)));
  }

  /**
   * Defers {@link Vector#plus(Vector)}.
   */
  public static DeferredVector plus(Task<Vector> receiver, Vector other) {
    return new DeferredVector(Deferred_VectorMethods.INSTANCE.call(2, Node.of(receiver), other));
  }

  /**
   * Defers {@link Vector#plus(Vector)}.
   */
  public static DeferredVector plus(Task<Vector> receiver, Task<Vector> other) {
    return new DeferredVector(Deferred_VectorMethods.INSTANCE.call(2, Node.of(receiver),
        Node.of(other)));
  }

  /**
   * Defers {@link Vector#dot(Vector, double, String)}.
   */
  static ValueTask<Double> dot(Vector receiver, Vector receiver_, double node, String Node_) {
    return new ValueTask<>(Deferred_VectorMethods.INSTANCE.call(3, receiver, receiver_, node,
        Node_));
  }

  /**
   * Defers {@link Vector#dot(Vector, double, String)}.
   */
  static ValueTask<Double> dot(Task<Vector> receiver, Task<Vector> receiver_, Task<Double> node,
      Task<String> Node_) {
    return new ValueTask<>(Deferred_VectorMethods.INSTANCE.call(3, Node.of(receiver),
        Node.of(receiver_), Node.of(node), Node.of(Node_)));
  }

  /**
   * Defers {@link Vector#grid(int)}.
   */
  static ListTask<List<Vector>, ListTask<Vector, DeferredVector>> grid(int node) {
    return new ListTask<>(Deferred_VectorMethods.INSTANCE.call(4, node),
        node_ -> new ListTask<>(node_, DeferredVector::new));
  }

  /**
   * Defers {@link Vector#grid(int)}.
   */
  static ListTask<List<Vector>, ListTask<Vector, DeferredVector>> grid(Task<Integer> node) {
    return new ListTask<>(Deferred_VectorMethods.INSTANCE.call(4, Node.of(node)),
        node_ -> new ListTask<>(node_, DeferredVector::new));
  }

  /**
   * Defers {@link Vector.Axis#isUp()}.
   */
  static ValueTask<Boolean> isUp(Vector.Axis receiver) {
    return new ValueTask<>(Deferred_AxisMethods.INSTANCE.call(0, receiver));
  }

  /**
   * Defers {@link Vector.Axis#isUp()}.
   */
  static ValueTask<Boolean> isUp(Task<Vector.Axis> receiver) {
    return new ValueTask<>(Deferred_AxisMethods.INSTANCE.call(0, Node.of(receiver)));
  }
}
