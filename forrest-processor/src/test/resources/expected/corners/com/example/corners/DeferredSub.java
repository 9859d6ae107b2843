package com.example.corners;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Corners.Sub}, whose getters and fields are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class DeferredSub extends NodeTask implements Task<Corners.Sub> {
  DeferredSub(Node node) {
    super(node);
  }

  public ValueTask<String> getIt() {
    return new ValueTask<String>(new PartNode(this, "com.example.corners.Deferred",
        Deferred_SubComponents.INSTANCE, "getIt"));
  }

  public ValueTask<String> field() {
    return new ValueTask<String>(new PartNode(this, "com.example.corners.Deferred",
        Deferred_SubComponents.INSTANCE, "field"));
  }
}
