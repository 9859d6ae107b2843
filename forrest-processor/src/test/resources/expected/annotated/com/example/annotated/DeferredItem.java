package com.example.annotated;

import dev.forrest.ArrayTask;
import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Annotated.Item}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredItem extends NodeTask implements Task<Annotated.Item> {
  DeferredItem(Node node) {
    super(node);
  }

  public ValueTask<String> name() {
    return new ValueTask<String>(new PartNode(this, "com.example.annotated.Deferred",
        Deferred_ItemCodec.INSTANCE, "name"));
  }

  public ListTask<String, ValueTask<String>> tags() {
    return new ListTask<String, ValueTask<String>>(new PartNode(this,
        "com.example.annotated.Deferred", Deferred_ItemCodec.INSTANCE, "tags"),
        ValueTask<String>::new);
  }

  public ArrayTask<String[], String, ValueTask<String>> words() {
    return new ArrayTask<String[], String, ValueTask<String>>(new PartNode(this,
        "com.example.annotated.Deferred", Deferred_ItemCodec.INSTANCE, "words"),
        ValueTask<String>::new);
  }

  public DeferredPairOfIntAndInt range() {
    return new DeferredPairOfIntAndInt(new PartNode(this, "com.example.annotated.Deferred",
        Deferred_ItemCodec.INSTANCE, "range"));
  }
}
