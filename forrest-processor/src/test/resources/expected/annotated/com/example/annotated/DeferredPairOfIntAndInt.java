package com.example.annotated;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Annotated.Pair}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredPairOfIntAndInt extends NodeTask implements Task<Annotated.Pair<Integer, Integer>> {
  DeferredPairOfIntAndInt(Node node) {
    super(node);
  }

  public ValueTask<Integer> first() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.annotated.Deferred",
        Deferred_PairOfIntAndIntCodec.INSTANCE, "first"));
  }

  public ValueTask<Integer> second() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.annotated.Deferred",
        Deferred_PairOfIntAndIntCodec.INSTANCE, "second"));
  }
}
