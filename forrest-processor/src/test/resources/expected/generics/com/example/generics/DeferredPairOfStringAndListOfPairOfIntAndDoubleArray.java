package com.example.generics;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Generics.Pair}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredPairOfStringAndListOfPairOfIntAndDoubleArray extends NodeTask implements Task<Generics.Pair<String, List<Generics.Pair<Integer, double[]>>>> {
  DeferredPairOfStringAndListOfPairOfIntAndDoubleArray(Node node) {
    super(node);
  }

  public ValueTask<String> first() {
    return new ValueTask<String>(new PartNode(this, "com.example.generics.Deferred",
        Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec.INSTANCE, "first"));
  }

  public ListTask<Generics.Pair<Integer, double[]>, DeferredPairOfIntAndDoubleArray> second() {
    return new ListTask<Generics.Pair<Integer, double[]>, DeferredPairOfIntAndDoubleArray>(
        new PartNode(this, "com.example.generics.Deferred",
        Deferred_PairOfStringAndListOfPairOfIntAndDoubleArrayCodec.INSTANCE, "second"),
        DeferredPairOfIntAndDoubleArray::new);
  }
}
