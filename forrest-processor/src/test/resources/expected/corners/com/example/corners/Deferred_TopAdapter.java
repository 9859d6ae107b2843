package com.example.corners;

import dev.forrest.codec.Adapter;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_TopAdapter<T extends Object & Comparable<T>> extends Adapter<Corners.Top<T>, T> {
  Deferred_TopAdapter() {
  }

  @Override
  protected T toStored(Corners.Top<T> value) throws Exception {
    return Corners.TopAdapter.toStored(value);
  }

  @Override
  protected Corners.Top<T> fromStored(T value) throws Exception {
    return Corners.TopAdapter.fromStored(value);
  }

  @Override
  public String toString() {
    return "com.example.corners.Corners.TopAdapter";
  }
}
