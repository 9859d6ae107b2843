package com.example.kinds;

import dev.forrest.ArrayTask;
import dev.forrest.ListTask;
import dev.forrest.MapTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.CallNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Makes tasks of calls, which run later.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class Deferred {
  private Deferred() {
  }

  /** Defers {@link Kinds#nothing()}. */
  static ValueTask<Void> nothing() {
    return new ValueTask<Void>(new CallNode(Deferred_KindsMethods.INSTANCE, 0));
  }

  /** Defers {@link Kinds#four(int, long, String, Vector.Axis)}. */
  static ValueTask<Integer> four(int a, long b, String c, Vector.Axis d) {
    return new ValueTask<Integer>(new CallNode(Deferred_KindsMethods.INSTANCE, 1, false,
        new Object[] {a, b, c, d}));
  }

  /** Defers {@link Kinds#four(int, long, String, Vector.Axis)}. */
  static ValueTask<Integer> four(Task<Integer> a, Task<Long> b, Task<String> c,
      Task<Vector.Axis> d) {
    return new ValueTask<Integer>(new CallNode(Deferred_KindsMethods.INSTANCE, 1, true,
        new Object[] {a, b, c, d}));
  }

  /** Defers {@link Kinds#names(String[])}. */
  static ArrayTask<String[], String, ValueTask<String>> names(String... names) {
    return new ArrayTask<String[], String, ValueTask<String>>(
        new CallNode(Deferred_KindsMethods.INSTANCE, 2, 0b0, names), ValueTask<String>::new);
  }

  /** Defers {@link Kinds#names(String[])}. */
  static ArrayTask<String[], String, ValueTask<String>> names(Task<String[]> names) {
    return new ArrayTask<String[], String, ValueTask<String>>(
        new CallNode(Deferred_KindsMethods.INSTANCE, 2, 0b1, names), ValueTask<String>::new);
  }

  /** Defers {@link Kinds#overloaded(int)}. */
  static ValueTask<Integer> overloaded(int a) {
    return new ValueTask<Integer>(new CallNode(Deferred_KindsMethods.INSTANCE, 3, 0b0, a));
  }

  /** Defers {@link Kinds#overloaded(int)}. */
  static ValueTask<Integer> overloaded(Task<Integer> a) {
    return new ValueTask<Integer>(new CallNode(Deferred_KindsMethods.INSTANCE, 3, 0b1, a));
  }

  /** Defers {@link Kinds#overloaded(int, List)}. */
  static ValueTask<Integer> overloaded(int a, List<Integer> b) {
    return new ValueTask<Integer>(new CallNode(Deferred_KindsMethods.INSTANCE, 4, 0b00, a, b));
  }

  /** Defers {@link Kinds#overloaded(int, List)}. */
  static ValueTask<Integer> overloaded(int a, Task<? extends List<Integer>> b) {
    return new ValueTask<Integer>(new CallNode(Deferred_KindsMethods.INSTANCE, 4, 0b01, a, b));
  }

  /** Defers {@link Kinds#overloaded(int, List)}. */
  static ValueTask<Integer> overloaded(Task<Integer> a, List<Integer> b) {
    return new ValueTask<Integer>(new CallNode(Deferred_KindsMethods.INSTANCE, 4, 0b10, a, b));
  }

  /** Defers {@link Kinds#overloaded(int, List)}. */
  static ValueTask<Integer> overloaded(Task<Integer> a, Task<? extends List<Integer>> b) {
    return new ValueTask<Integer>(new CallNode(Deferred_KindsMethods.INSTANCE, 4, 0b11, a, b));
  }

  /** Defers {@link Kinds#overloaded(String)}. */
  static ValueTask<Integer> renamed(String a) {
    return new ValueTask<Integer>(new CallNode(Deferred_KindsMethods.INSTANCE, 5, 0b0, a));
  }

  /** Defers {@link Kinds#overloaded(String)}. */
  static ValueTask<Integer> renamed(Task<String> a) {
    return new ValueTask<Integer>(new CallNode(Deferred_KindsMethods.INSTANCE, 5, 0b1, a));
  }

  /** Defers {@link Kinds#wild(List, Map[])}. */
  static MapTask<String, List<Vector>, ListTask<Vector, DeferredVector>> wild(
      List<? extends Vector> vectors, Map<String, ? extends Vector>[] maps) {
    return new MapTask<String, List<Vector>, ListTask<Vector, DeferredVector>>(
        new CallNode(Deferred_KindsMethods.INSTANCE, 6, 0b00, vectors, maps),
        node -> new ListTask<Vector, DeferredVector>(node, DeferredVector::new));
  }

  /** Defers {@link Kinds#wild(List, Map[])}. */
  static MapTask<String, List<Vector>, ListTask<Vector, DeferredVector>> wild(
      List<? extends Vector> vectors, Task<? extends Map<String, ? extends Vector>[]> maps) {
    return new MapTask<String, List<Vector>, ListTask<Vector, DeferredVector>>(
        new CallNode(Deferred_KindsMethods.INSTANCE, 6, 0b01, vectors, maps),
        node -> new ListTask<Vector, DeferredVector>(node, DeferredVector::new));
  }

  /** Defers {@link Kinds#wild(List, Map[])}. */
  static MapTask<String, List<Vector>, ListTask<Vector, DeferredVector>> wild(
      Task<? extends List<? extends Vector>> vectors, Map<String, ? extends Vector>[] maps) {
    return new MapTask<String, List<Vector>, ListTask<Vector, DeferredVector>>(
        new CallNode(Deferred_KindsMethods.INSTANCE, 6, 0b10, vectors, maps),
        node -> new ListTask<Vector, DeferredVector>(node, DeferredVector::new));
  }

  /** Defers {@link Kinds#wild(List, Map[])}. */
  static MapTask<String, List<Vector>, ListTask<Vector, DeferredVector>> wild(
      Task<? extends List<? extends Vector>> vectors,
      Task<? extends Map<String, ? extends Vector>[]> maps) {
    return new MapTask<String, List<Vector>, ListTask<Vector, DeferredVector>>(
        new CallNode(Deferred_KindsMethods.INSTANCE, 6, 0b11, vectors, maps),
        node -> new ListTask<Vector, DeferredVector>(node, DeferredVector::new));
  }

  /** Defers {@link Kinds#old()}. */
  static ValueTask<Integer> old() {
    return new ValueTask<Integer>(new CallNode(Deferred_KindsMethods.INSTANCE, 7));
  }

  /** Defers {@link Kinds.Inner#ofInterface(byte[], byte[][])}. */
  static ListTask<Optional<String>[], ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>> ofInterface(
      byte[] bytes, byte[][] more) {
    return new ListTask<Optional<String>[], ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>>(
        new CallNode(Deferred_InnerMethods.INSTANCE, 0, 0b00, bytes, more),
        node -> new ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>(
        node, ValueTask<Optional<String>>::new));
  }

  /** Defers {@link Kinds.Inner#ofInterface(byte[], byte[][])}. */
  static ListTask<Optional<String>[], ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>> ofInterface(
      byte[] bytes, Task<byte[][]> more) {
    return new ListTask<Optional<String>[], ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>>(
        new CallNode(Deferred_InnerMethods.INSTANCE, 0, 0b01, bytes, more),
        node -> new ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>(
        node, ValueTask<Optional<String>>::new));
  }

  /** Defers {@link Kinds.Inner#ofInterface(byte[], byte[][])}. */
  static ListTask<Optional<String>[], ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>> ofInterface(
      Task<byte[]> bytes, byte[][] more) {
    return new ListTask<Optional<String>[], ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>>(
        new CallNode(Deferred_InnerMethods.INSTANCE, 0, 0b10, bytes, more),
        node -> new ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>(
        node, ValueTask<Optional<String>>::new));
  }

  /** Defers {@link Kinds.Inner#ofInterface(byte[], byte[][])}. */
  static ListTask<Optional<String>[], ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>> ofInterface(
      Task<byte[]> bytes, Task<byte[][]> more) {
    return new ListTask<Optional<String>[], ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>>(
        new CallNode(Deferred_InnerMethods.INSTANCE, 0, 0b11, bytes, more),
        node -> new ArrayTask<Optional<String>[], Optional<String>, ValueTask<Optional<String>>>(
        node, ValueTask<Optional<String>>::new));
  }

  /** Defers {@link Vector#Vector(double, double)}. */
  public static DeferredVector newVector(double x, double y) {
    return new DeferredVector(new CallNode(Deferred_VectorMethods.INSTANCE, 0, 0b00, x, y));
  }

  /** Defers {@link Vector#Vector(double, double)}. */
  public static DeferredVector newVector(double x, Task<Double> y) {
    return new DeferredVector(new CallNode(Deferred_VectorMethods.INSTANCE, 0, 0b01, x, y));
  }

  /** Defers {@link Vector#Vector(double, double)}. */
  public static DeferredVector newVector(Task<Double> x, double y) {
    return new DeferredVector(new CallNode(Deferred_VectorMethods.INSTANCE, 0, 0b10, x, y));
  }

  /** Defers {@link Vector#Vector(double, double)}. */
  public static DeferredVector newVector(Task<Double> x, Task<Double> y) {
    return new DeferredVector(new CallNode(Deferred_VectorMethods.INSTANCE, 0, 0b11, x, y));
  }

  /** Defers {@link Vector#Vector(double)}. */
  public static DeferredVector newVector(double both) {
    return new DeferredVector(new CallNode(Deferred_VectorMethods.INSTANCE, 1, 0b0, both));
  }

  /** Defers {@link Vector#Vector(double)}. */
  public static DeferredVector newVector(Task<Double> both) {
    return new DeferredVector(new CallNode(Deferred_VectorMethods.INSTANCE, 1, 0b1, both));
  }

  /** Defers {@link Vector#plus(Vector)}. */
  public static DeferredVector plus(Vector receiver, Vector other) {
    return new DeferredVector(new CallNode(Deferred_VectorMethods.INSTANCE, 2, 0b00, receiver,
        other));
  }

  /** Defers {@link Vector#plus(Vector)}. */
  public static DeferredVector plus(Vector receiver, Task<Vector> other) {
    return new DeferredVector(new CallNode(Deferred_VectorMethods.INSTANCE, 2, 0b01, receiver,
        other));
  }

  /** Defers {@link Vector#plus(Vector)}. */
  public static DeferredVector plus(Task<Vector> receiver, Vector other) {
    return new DeferredVector(new CallNode(Deferred_VectorMethods.INSTANCE, 2, 0b10, receiver,
        other));
  }

  /** Defers {@link Vector#plus(Vector)}. */
  public static DeferredVector plus(Task<Vector> receiver, Task<Vector> other) {
    return new DeferredVector(new CallNode(Deferred_VectorMethods.INSTANCE, 2, 0b11, receiver,
        other));
  }

  /** Defers {@link Vector#dot(Vector, double, String)}. */
  static ValueTask<Double> dot(Vector receiver, Vector receiver_, double node, String Node) {
    return new ValueTask<Double>(new CallNode(Deferred_VectorMethods.INSTANCE, 3, false,
        new Object[] {receiver, receiver_, node, Node}));
  }

  /** Defers {@link Vector#dot(Vector, double, String)}. */
  static ValueTask<Double> dot(Task<Vector> receiver, Task<Vector> receiver_, Task<Double> node,
      Task<String> Node) {
    return new ValueTask<Double>(new CallNode(Deferred_VectorMethods.INSTANCE, 3, true,
        new Object[] {receiver, receiver_, node, Node}));
  }

  /** Defers {@link Vector#grid(int)}. */
  static ListTask<List<Vector>, ListTask<Vector, DeferredVector>> grid(int node) {
    return new ListTask<List<Vector>, ListTask<Vector, DeferredVector>>(
        new CallNode(Deferred_VectorMethods.INSTANCE, 4, 0b0, node),
        node_ -> new ListTask<Vector, DeferredVector>(node_, DeferredVector::new));
  }

  /** Defers {@link Vector#grid(int)}. */
  static ListTask<List<Vector>, ListTask<Vector, DeferredVector>> grid(Task<Integer> node) {
    return new ListTask<List<Vector>, ListTask<Vector, DeferredVector>>(
        new CallNode(Deferred_VectorMethods.INSTANCE, 4, 0b1, node),
        node_ -> new ListTask<Vector, DeferredVector>(node_, DeferredVector::new));
  }

  /** Defers {@link Vector.Axis#isUp()}. */
  static ValueTask<Boolean> isUp(Vector.Axis receiver) {
    return new ValueTask<Boolean>(new CallNode(Deferred_AxisMethods.INSTANCE, 0, 0b0, receiver));
  }

  /** Defers {@link Vector.Axis#isUp()}. */
  static ValueTask<Boolean> isUp(Task<Vector.Axis> receiver) {
    return new ValueTask<Boolean>(new CallNode(Deferred_AxisMethods.INSTANCE, 0, 0b1, receiver));
  }
}
