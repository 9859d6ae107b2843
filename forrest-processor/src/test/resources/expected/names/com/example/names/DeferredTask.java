package com.example.names;

import dev.forrest.Task;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Names.Task}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredTask extends NodeTask implements Task<Names.Task> {
  DeferredTask(Node node) {
    super(node);
  }

  public DeferredNode node() {
    return new DeferredNode(new PartNode(this, "com.example.names.Deferred",
        Deferred_TaskCodec.INSTANCE, "node"));
  }
}
