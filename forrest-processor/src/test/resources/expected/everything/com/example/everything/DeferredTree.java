package com.example.everything;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Everything.Tree}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class DeferredTree extends NodeTask implements Task<Everything.Tree> {
  DeferredTree(Node node) {
    super(node);
  }

  public ValueTask<String> name() {
    return new ValueTask<String>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_TreeCodec.INSTANCE, "name"));
  }

  public ListTask<Everything.Tree, DeferredTree> children() {
    return new ListTask<Everything.Tree, DeferredTree>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_TreeCodec.INSTANCE, "children"),
        DeferredTree::new);
  }

  public DeferredTree next() {
    return new DeferredTree(new PartNode(this, "com.example.everything.Deferred",
        Deferred_TreeCodec.INSTANCE, "next"));
  }
}
