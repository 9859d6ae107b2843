package com.example;

import dev.forrest.ArrayTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Item}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class DeferredItem extends NodeTask implements Task<Item> {
  DeferredItem(Node node) {
    super(node);
  }

  public ValueTask<String> name() {
    return new ValueTask<String>(new PartNode(this, "com.example.Deferred",
        Deferred_ItemCodec.INSTANCE, "name"));
  }

  public ArrayTask<double[], Double, ValueTask<Double>> samples() {
    return new ArrayTask<double[], Double, ValueTask<Double>>(new PartNode(this,
        "com.example.Deferred", Deferred_ItemCodec.INSTANCE, "samples"), ValueTask<Double>::new);
  }
}
