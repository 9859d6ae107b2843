package com.example.siblings;

import dev.forrest.codec.Adapter;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_BoxAdapter<T> extends Adapter<Siblings.Box<T>, List<T>> {
  Deferred_BoxAdapter() {
  }

  @Override
  protected List<T> toStored(Siblings.Box<T> value) throws Exception {
    return Siblings.BoxAdapter.toStored(value);
  }

  @Override
  protected Siblings.Box<T> fromStored(List<T> value) throws Exception {
    return Siblings.BoxAdapter.fromStored(value);
  }

  @Override
  public String toString() {
    return "com.example.siblings.Siblings.BoxAdapter";
  }
}
