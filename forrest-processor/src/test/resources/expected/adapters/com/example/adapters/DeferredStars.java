package com.example.adapters;

import dev.forrest.ArrayTask;
import dev.forrest.ListTask;
import dev.forrest.MapTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Adapters.Stars}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredStars extends NodeTask implements Task<Adapters.Stars> {
  DeferredStars(Node node) {
    super(node);
  }

  public ListTask<Star, ValueTask<Star>> all() {
    return new ListTask<Star, ValueTask<Star>>(new PartNode(this, "com.example.adapters.Deferred",
        Deferred_StarsCodec.INSTANCE, "all"), ValueTask<Star>::new);
  }

  public ArrayTask<Star[], Star, ValueTask<Star>> array() {
    return new ArrayTask<Star[], Star, ValueTask<Star>>(new PartNode(this,
        "com.example.adapters.Deferred", Deferred_StarsCodec.INSTANCE, "array"),
        ValueTask<Star>::new);
  }

  public MapTask<String, Star, ValueTask<Star>> byName() {
    return new MapTask<String, Star, ValueTask<Star>>(new PartNode(this,
        "com.example.adapters.Deferred", Deferred_StarsCodec.INSTANCE, "byName"),
        ValueTask<Star>::new);
  }

  public DeferredAtomicLong count() {
    return new DeferredAtomicLong(new PartNode(this, "com.example.adapters.Deferred",
        Deferred_StarsCodec.INSTANCE, "count"));
  }
}
