package com.example.messages;

import com.google.protobuf.Timestamp;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Timestamp}, whose getters and fields are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class DeferredTimestamp extends NodeTask implements Task<Timestamp> {
  DeferredTimestamp(Node node) {
    super(node);
  }

  public ValueTask<Integer> getNanos() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.messages.Deferred",
        Deferred_TimestampComponents.INSTANCE, "getNanos"));
  }

  public ValueTask<Long> getSeconds() {
    return new ValueTask<Long>(new PartNode(this, "com.example.messages.Deferred",
        Deferred_TimestampComponents.INSTANCE, "getSeconds"));
  }
}
