package com.example.objects;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Garage.Wheel}, whose getters and fields are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredWheel extends NodeTask implements Task<Garage.Wheel> {
  DeferredWheel(Node node) {
    super(node);
  }

  public ValueTask<Integer> getTwice() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.objects.Deferred",
        Deferred_WheelComponents.INSTANCE, "getTwice"));
  }

  public ValueTask<Integer> size() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.objects.Deferred",
        Deferred_WheelComponents.INSTANCE, "size"));
  }
}
