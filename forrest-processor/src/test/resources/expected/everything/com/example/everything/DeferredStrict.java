package com.example.everything;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Everything.Strict}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class DeferredStrict extends NodeTask implements Task<Everything.Strict> {
  DeferredStrict(Node node) {
    super(node);
  }

  public ValueTask<String> name() {
    return new ValueTask<String>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_StrictCodec.INSTANCE, "name"));
  }
}
