package com.example.objects;

import dev.forrest.codec.ObjectComponents;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_VehicleComponents extends ObjectComponents<Garage.Vehicle> {
  static final Deferred_VehicleComponents INSTANCE = new Deferred_VehicleComponents();

  private Deferred_VehicleComponents() {
    super("com.example.objects.Garage.Vehicle", "getEngine", "isFast");
  }

  @Override
  protected Object component(int index, Garage.Vehicle value) {
    switch (index) {
      case 0:
        return value.getEngine();
      case 1:
        return value.isFast();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
