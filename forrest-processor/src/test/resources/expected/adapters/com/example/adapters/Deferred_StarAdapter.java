package com.example.adapters;

import dev.forrest.codec.Adapter;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_StarAdapter extends Adapter<Star, Adapters.StarData> {
  Deferred_StarAdapter() {
  }

  @Override
  protected Adapters.StarData toStored(Star value) throws Exception {
    return Adapters.StarAdapter.toStored(value);
  }

  @Override
  protected Star fromStored(Adapters.StarData value) throws Exception {
    return Adapters.StarAdapter.fromStored(value);
  }

  @Override
  public String toString() {
    return "com.example.adapters.Adapters.StarAdapter";
  }
}
