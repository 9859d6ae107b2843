package com.example.names;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import java.lang.Integer;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Names.Outer.Item}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredOuterItem extends NodeTask implements Task<Names.Outer.Item> {
  DeferredOuterItem(Node node) {
    super(node);
  }

  public ValueTask<Integer> x() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.names.Deferred",
        Deferred_OuterItemCodec.INSTANCE, "x"));
  }
}
