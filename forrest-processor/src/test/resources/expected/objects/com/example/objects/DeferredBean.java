package com.example.objects;

import dev.forrest.Task;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Garage.Bean}, whose getters and fields are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredBean extends NodeTask implements Task<Garage.Bean> {
  DeferredBean(Node node) {
    super(node);
  }

  public DeferredEngine engine() {
    return new DeferredEngine(new PartNode(this, "com.example.objects.Deferred",
        Deferred_BeanComponents.INSTANCE, "engine"));
  }
}
