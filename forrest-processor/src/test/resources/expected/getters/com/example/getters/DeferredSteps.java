package com.example.getters;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Ranges.Steps}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class DeferredSteps extends NodeTask implements Task<Ranges.Steps> {
  DeferredSteps(Node node) {
    super(node);
  }

  public ValueTask<Integer> size() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.getters.Deferred",
        Deferred_StepsCodec.INSTANCE, "size"));
  }
}
