package com.example.generics;

import dev.forrest.ArrayTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Generics.Pair}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredPairOfIntAndDoubleArray extends NodeTask implements Task<Generics.Pair<Integer, double[]>> {
  DeferredPairOfIntAndDoubleArray(Node node) {
    super(node);
  }

  public ValueTask<Integer> first() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.generics.Deferred",
        Deferred_PairOfIntAndDoubleArrayCodec.INSTANCE, "first"));
  }

  public ArrayTask<double[], Double, ValueTask<Double>> second() {
    return new ArrayTask<double[], Double, ValueTask<Double>>(new PartNode(this,
        "com.example.generics.Deferred", Deferred_PairOfIntAndDoubleArrayCodec.INSTANCE, "second"),
        ValueTask<Double>::new);
  }
}
