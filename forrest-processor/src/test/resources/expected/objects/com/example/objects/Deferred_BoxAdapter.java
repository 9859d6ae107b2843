package com.example.objects;

import dev.forrest.codec.Adapter;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_BoxAdapter<T> extends Adapter<Garage.Box<T>, List<T>> {
  Deferred_BoxAdapter() {
  }

  @Override
  protected List<T> toStored(Garage.Box<T> value) throws Exception {
    return Garage.BoxAdapter.toStored(value);
  }

  @Override
  protected Garage.Box<T> fromStored(List<T> value) throws Exception {
    return Garage.BoxAdapter.fromStored(value);
  }

  @Override
  public String toString() {
    return "com.example.objects.Garage.BoxAdapter";
  }
}
