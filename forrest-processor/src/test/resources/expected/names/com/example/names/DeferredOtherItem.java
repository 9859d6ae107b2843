package com.example.names;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import java.lang.Integer;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Names.Other.Item}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredOtherItem extends NodeTask implements Task<Names.Other.Item> {
  DeferredOtherItem(Node node) {
    super(node);
  }

  public ValueTask<Integer> y() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.names.Deferred",
        Deferred_OtherItemCodec.INSTANCE, "y"));
  }
}
