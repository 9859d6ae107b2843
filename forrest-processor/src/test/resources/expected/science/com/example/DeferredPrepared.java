package com.example;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Prepared}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredPrepared extends NodeTask implements Task<Prepared> {
  DeferredPrepared(Node node) {
    super(node);
  }

  public ListTask<Double, ValueTask<Double>> parts() {
    return new ListTask<Double, ValueTask<Double>>(new PartNode(this, "com.example.Deferred",
        Deferred_PreparedCodec.INSTANCE, "parts"), ValueTask<Double>::new);
  }

  public DeferredItem thing() {
    return new DeferredItem(new PartNode(this, "com.example.Deferred",
        Deferred_PreparedCodec.INSTANCE, "thing"));
  }
}
