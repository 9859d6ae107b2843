package com.example.objects;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Garage.Box}, whose getters and fields are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredBoxOfEngine extends NodeTask implements Task<Garage.Box<Garage.Engine>> {
  DeferredBoxOfEngine(Node node) {
    super(node);
  }

  public ListTask<Garage.Engine, DeferredEngine> getAll() {
    return new ListTask<Garage.Engine, DeferredEngine>(new PartNode(this,
        "com.example.objects.Deferred", Deferred_BoxOfEngineComponents.INSTANCE, "getAll"),
        DeferredEngine::new);
  }

  public DeferredEngine content() {
    return new DeferredEngine(new PartNode(this, "com.example.objects.Deferred",
        Deferred_BoxOfEngineComponents.INSTANCE, "content"));
  }
}
