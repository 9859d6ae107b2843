package com.example.corners;

import dev.forrest.ArrayTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Corners.Ordered}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class DeferredOrderedOfString extends NodeTask implements Task<Corners.Ordered<String>> {
  DeferredOrderedOfString(Node node) {
    super(node);
  }

  public ValueTask<String> first() {
    return new ValueTask<String>(new PartNode(this, "com.example.corners.Deferred",
        Deferred_OrderedOfStringCodec.INSTANCE, "first"));
  }

  public ArrayTask<String[], String, ValueTask<String>> all() {
    return new ArrayTask<String[], String, ValueTask<String>>(new PartNode(this,
        "com.example.corners.Deferred", Deferred_OrderedOfStringCodec.INSTANCE, "all"),
        ValueTask<String>::new);
  }
}
