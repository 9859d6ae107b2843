package com.example.library;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;
import org.example.lib.Range;

/**
 * A deferred {@link Range}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class DeferredRange extends NodeTask implements Task<Range> {
  DeferredRange(Node node) {
    super(node);
  }

  public ValueTask<Integer> from() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.library.Deferred",
        Deferred_RangeCodec.INSTANCE, "from"));
  }

  public ValueTask<Integer> to() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.library.Deferred",
        Deferred_RangeCodec.INSTANCE, "to"));
  }
}
