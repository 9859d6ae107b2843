package com.example.generics;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Generics.Owned}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
final class DeferredOwnedOfTreeOfInt extends NodeTask implements Task<Generics.Owned<Generics.Tree<Integer>>> {
  DeferredOwnedOfTreeOfInt(Node node) {
    super(node);
  }

  public ValueTask<Generics.Tree<Integer>> tree() {
    return new ValueTask<Generics.Tree<Integer>>(new PartNode(this, "com.example.generics.Deferred",
        Deferred_OwnedOfTreeOfIntCodec.INSTANCE, "tree"));
  }

  public ListTask<Generics.Tree<Integer>, ValueTask<Generics.Tree<Integer>>> trees() {
    return new ListTask<Generics.Tree<Integer>, ValueTask<Generics.Tree<Integer>>>(
        new PartNode(this, "com.example.generics.Deferred", Deferred_OwnedOfTreeOfIntCodec.INSTANCE,
        "trees"), ValueTask<Generics.Tree<Integer>>::new);
  }
}
