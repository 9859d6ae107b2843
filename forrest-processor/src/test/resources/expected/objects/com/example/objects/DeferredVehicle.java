package com.example.objects;

import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Garage.Vehicle}, whose getters and fields are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredVehicle extends NodeTask implements Task<Garage.Vehicle> {
  DeferredVehicle(Node node) {
    super(node);
  }

  public DeferredEngine getEngine() {
    return new DeferredEngine(new PartNode(this, "com.example.objects.Deferred",
        Deferred_VehicleComponents.INSTANCE, "getEngine"));
  }

  public ValueTask<Boolean> isFast() {
    return new ValueTask<Boolean>(new PartNode(this, "com.example.objects.Deferred",
        Deferred_VehicleComponents.INSTANCE, "isFast"));
  }
}
