package com.example.objects;

import dev.forrest.codec.Adapter;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_EngineAdapter extends Adapter<Garage.Engine, Double> {
  Deferred_EngineAdapter() {
  }

  @Override
  protected Double toStored(Garage.Engine value) throws Exception {
    return Garage.EngineAdapter.toStored(value);
  }

  @Override
  protected Garage.Engine fromStored(Double value) throws Exception {
    return Garage.EngineAdapter.fromStored(value);
  }

  @Override
  public String toString() {
    return "com.example.objects.Garage.EngineAdapter";
  }
}
