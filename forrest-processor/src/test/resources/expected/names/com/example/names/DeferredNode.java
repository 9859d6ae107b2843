package com.example.names;

import dev.forrest.ArrayTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import java.lang.Double;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Names.Node}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredNode extends NodeTask implements Task<Names.Node> {
  DeferredNode(Node node) {
    super(node);
  }

  public ArrayTask<double[], Double, ValueTask<Double>> DoubleArray() {
    return new ArrayTask<double[], Double, ValueTask<Double>>(new PartNode(this,
        "com.example.names.Deferred", Deferred_NodeCodec.INSTANCE, "DoubleArray"),
        ValueTask<Double>::new);
  }
}
