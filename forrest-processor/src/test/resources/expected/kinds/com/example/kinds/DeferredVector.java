package com.example.kinds;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Vector}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class DeferredVector extends NodeTask implements Task<Vector> {
  DeferredVector(Node node) {
    super(node);
  }

  public ValueTask<Double> x() {
    return new ValueTask<Double>(new PartNode(this, "com.example.kinds.Deferred",
        Deferred_VectorCodec.INSTANCE, "x"));
  }

  public ValueTask<Double> y() {
    return new ValueTask<Double>(new PartNode(this, "com.example.kinds.Deferred",
        Deferred_VectorCodec.INSTANCE, "y"));
  }
}
