package com.example.siblings;

import dev.forrest.codec.Adapter;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_IntervalAdapter<T extends Comparable<T>> extends Adapter<Siblings.Interval<T>, Siblings.Bounds<T>> {
  Deferred_IntervalAdapter() {
  }

  @Override
  protected Siblings.Bounds<T> toStored(Siblings.Interval<T> value) throws Exception {
    return Siblings.IntervalAdapter.toStored(value);
  }

  @Override
  protected Siblings.Interval<T> fromStored(Siblings.Bounds<T> value) throws Exception {
    return Siblings.IntervalAdapter.fromStored(value);
  }

  @Override
  public String toString() {
    return "com.example.siblings.Siblings.IntervalAdapter";
  }
}
