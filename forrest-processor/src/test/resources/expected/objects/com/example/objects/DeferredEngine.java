package com.example.objects;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Garage.Engine}, whose getters and fields are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredEngine extends NodeTask implements Task<Garage.Engine> {
  DeferredEngine(Node node) {
    super(node);
  }

  public ValueTask<Double> getPower() {
    return new ValueTask<Double>(new PartNode(this, "com.example.objects.Deferred",
        Deferred_EngineComponents.INSTANCE, "getPower"));
  }

  public ValueTask<Optional<Garage.Engine>> getTwin() {
    return new ValueTask<Optional<Garage.Engine>>(new PartNode(this, "com.example.objects.Deferred",
        Deferred_EngineComponents.INSTANCE, "getTwin"));
  }

  public ValueTask<Boolean> isSpare() {
    return new ValueTask<Boolean>(new PartNode(this, "com.example.objects.Deferred",
        Deferred_EngineComponents.INSTANCE, "isSpare"));
  }

  public ValueTask<Integer> count() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.objects.Deferred",
        Deferred_EngineComponents.INSTANCE, "count"));
  }

  public ListTask<String, ValueTask<String>> names() {
    return new ListTask<String, ValueTask<String>>(new PartNode(this,
        "com.example.objects.Deferred", Deferred_EngineComponents.INSTANCE, "names"),
        ValueTask<String>::new);
  }

  public ValueTask<Double> power() {
    return new ValueTask<Double>(new PartNode(this, "com.example.objects.Deferred",
        Deferred_EngineComponents.INSTANCE, "power"));
  }
}
