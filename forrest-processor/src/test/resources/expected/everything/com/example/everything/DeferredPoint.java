package com.example.everything;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Everything.Point}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class DeferredPoint extends NodeTask implements Task<Everything.Point> {
  DeferredPoint(Node node) {
    super(node);
  }

  public ValueTask<Integer> x() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_PointCodec.INSTANCE, "x"));
  }

  public ValueTask<Integer> y() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_PointCodec.INSTANCE, "y"));
  }
}
