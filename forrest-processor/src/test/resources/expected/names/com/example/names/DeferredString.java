package com.example.names;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link String}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredString extends NodeTask implements Task<String> {
  DeferredString(Node node) {
    super(node);
  }

  public ValueTask<java.lang.String> text() {
    return new ValueTask<java.lang.String>(new PartNode(this, "com.example.names.Deferred",
        Deferred_StringCodec.INSTANCE, "text"));
  }
}
