package com.example.getters;

import dev.forrest.ListTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Ranges.Range}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class DeferredRange extends NodeTask implements Task<Ranges.Range> {
  DeferredRange(Node node) {
    super(node);
  }

  public ValueTask<Integer> from() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.getters.Deferred",
        Deferred_RangeCodec.INSTANCE, "from"));
  }

  public ValueTask<Integer> to() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.getters.Deferred",
        Deferred_RangeCodec.INSTANCE, "to"));
  }

  public ValueTask<Integer> getStep() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.getters.Deferred",
        Deferred_RangeCodec.INSTANCE, "getStep"));
  }

  public ValueTask<Integer> getLength() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.getters.Deferred",
        Deferred_RangeCodec.INSTANCE, "getLength"));
  }

  public ValueTask<Integer> getMiddle() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.getters.Deferred",
        Deferred_RangeCodec.INSTANCE, "getMiddle"));
  }

  public ListTask<Ranges.Range, DeferredRange> getParts() {
    return new ListTask<Ranges.Range, DeferredRange>(new PartNode(this,
        "com.example.getters.Deferred", Deferred_RangeCodec.INSTANCE, "getParts"),
        DeferredRange::new);
  }

  public DeferredRange getReverse() {
    return new DeferredRange(new PartNode(this, "com.example.getters.Deferred",
        Deferred_RangeCodec.INSTANCE, "getReverse"));
  }

  public DeferredSteps getSteps() {
    return new DeferredSteps(new PartNode(this, "com.example.getters.Deferred",
        Deferred_RangeCodec.INSTANCE, "getSteps"));
  }

  public ValueTask<Boolean> isEmpty() {
    return new ValueTask<Boolean>(new PartNode(this, "com.example.getters.Deferred",
        Deferred_RangeCodec.INSTANCE, "isEmpty"));
  }
}
