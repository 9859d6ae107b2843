package com.example.everything;

import dev.forrest.ArrayTask;
import dev.forrest.ListTask;
import dev.forrest.MapTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Everything}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class DeferredEverything extends NodeTask implements Task<Everything> {
  DeferredEverything(Node node) {
    super(node);
  }

  public ValueTask<Boolean> z() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "z"));
  }

  public ValueTask<Byte> b() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "b"));
  }

  public ValueTask<Short> s() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "s"));
  }

  public ValueTask<Integer> i() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "i"));
  }

  public ValueTask<Long> l() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "l"));
  }

  public ValueTask<Character> c() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "c"));
  }

  public ValueTask<Float> f() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "f"));
  }

  public ValueTask<Double> d() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "d"));
  }

  public ValueTask<Boolean> bz() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bz"));
  }

  public ValueTask<Byte> bb() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bb"));
  }

  public ValueTask<Short> bs() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bs"));
  }

  public ValueTask<Integer> bi() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bi"));
  }

  public ValueTask<Long> bl() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bl"));
  }

  public ValueTask<Character> bc() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bc"));
  }

  public ValueTask<Float> bf() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bf"));
  }

  public ValueTask<Double> bd() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bd"));
  }

  public ValueTask<String> text() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "text"));
  }

  public ValueTask<byte[]> bytes() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bytes"));
  }

  public ValueTask<Everything.Color> color() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "color"));
  }

  public DeferredPoint point() {
    return new DeferredPoint(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "point"));
  }

  public ArrayTask<boolean[], Boolean, ValueTask<Boolean>> az() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "az"), ValueTask::new);
  }

  public ArrayTask<short[], Short, ValueTask<Short>> as() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "as"), ValueTask::new);
  }

  public ArrayTask<int[], Integer, ValueTask<Integer>> ai() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "ai"), ValueTask::new);
  }

  public ArrayTask<long[], Long, ValueTask<Long>> al() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "al"), ValueTask::new);
  }

  public ArrayTask<char[], Character, ValueTask<Character>> ac() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "ac"), ValueTask::new);
  }

  public ArrayTask<float[], Float, ValueTask<Float>> af() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "af"), ValueTask::new);
  }

  public ArrayTask<double[], Double, ValueTask<Double>> ad() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "ad"), ValueTask::new);
  }

  public ArrayTask<double[][], double[], ArrayTask<double[], Double, ValueTask<Double>>> add() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "add"), node -> new ArrayTask<>(node, ValueTask::new));
  }

  public ArrayTask<byte[][], byte[], ValueTask<byte[]>> abb() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "abb"), ValueTask::new);
  }

  public ArrayTask<String[][][], String[][], ArrayTask<String[][], String[], ArrayTask<String[], String, ValueTask<String>>>> asss(
      ) {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "asss"), node -> new ArrayTask<>(node,
        node_ -> new ArrayTask<>(node_, ValueTask::new)));
  }

  public ArrayTask<Everything.Color[], Everything.Color, ValueTask<Everything.Color>> colors() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "colors"), ValueTask::new);
  }

  public ArrayTask<Everything.Point[], Everything.Point, DeferredPoint> points() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "points"), DeferredPoint::new);
  }

  public ListTask<Integer, ValueTask<Integer>> ints() {
    return new ListTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "ints"), ValueTask::new);
  }

  public ListTask<String, ValueTask<String>> strings() {
    return new ListTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "strings"), ValueTask::new);
  }

  public ListTask<Everything.Color, ValueTask<Everything.Color>> colorList() {
    return new ListTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "colorList"), ValueTask::new);
  }

  public ListTask<List<Everything.Point>, ListTask<Everything.Point, DeferredPoint>> nested() {
    return new ListTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "nested"), node -> new ListTask<>(node,
        DeferredPoint::new));
  }

  public ListTask<Everything.Point, DeferredPoint> covariant() {
    return new ListTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "covariant"), DeferredPoint::new);
  }

  public ValueTask<Set<Long>> longs() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "longs"));
  }

  public MapTask<String, Everything.Point, DeferredPoint> byName() {
    return new MapTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "byName"), DeferredPoint::new);
  }

  public MapTask<Everything.Color, List<Double>, ListTask<Double, ValueTask<Double>>> byColor() {
    return new MapTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "byColor"), node -> new ListTask<>(node,
        ValueTask::new));
  }

  public MapTask<Everything.Point, Map<Integer, String>, MapTask<Integer, String, ValueTask<String>>> byPoint(
      ) {
    return new MapTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "byPoint"), node -> new MapTask<>(node, ValueTask::new));
  }

  public ValueTask<Optional<String>> present() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "present"));
  }

  public ValueTask<Optional<Everything.Point>> absent() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "absent"));
  }

  public ValueTask<Optional<Optional<Integer>>> both() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "both"));
  }

  public ArrayTask<List<String>[], List<String>, ListTask<String, ValueTask<String>>> lists() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "lists"), node -> new ListTask<>(node, ValueTask::new));
  }

  public DeferredTree tree() {
    return new DeferredTree(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "tree"));
  }
}
