package com.example.adapters;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import java.util.concurrent.atomic.AtomicLong;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link AtomicLong}, whose getters and fields are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class DeferredAtomicLong extends NodeTask implements Task<AtomicLong> {
  DeferredAtomicLong(Node node) {
    super(node);
  }

  public ValueTask<Long> getAcquire() {
    return new ValueTask<Long>(new PartNode(this, "com.example.adapters.Deferred",
        Deferred_AtomicLongComponents.INSTANCE, "getAcquire"));
  }

  public ValueTask<Long> getOpaque() {
    return new ValueTask<Long>(new PartNode(this, "com.example.adapters.Deferred",
        Deferred_AtomicLongComponents.INSTANCE, "getOpaque"));
  }

  public ValueTask<Long> getPlain() {
    return new ValueTask<Long>(new PartNode(this, "com.example.adapters.Deferred",
        Deferred_AtomicLongComponents.INSTANCE, "getPlain"));
  }
}
