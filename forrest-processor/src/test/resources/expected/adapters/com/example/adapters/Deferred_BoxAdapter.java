package com.example.adapters;

import dev.forrest.codec.Adapter;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_BoxAdapter<T> extends Adapter<Box<T>, List<T>> {
  Deferred_BoxAdapter() {
  }

  @Override
  protected List<T> toStored(Box<T> value) throws Exception {
    return Adapters.BoxAdapter.toStored(value);
  }

  @Override
  protected Box<T> fromStored(List<T> value) throws Exception {
    return Adapters.BoxAdapter.fromStored(value);
  }

  @Override
  public String toString() {
    return "com.example.adapters.Adapters.BoxAdapter";
  }
}
