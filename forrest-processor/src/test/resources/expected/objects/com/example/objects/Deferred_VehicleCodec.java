package com.example.objects;

import dev.forrest.codec.Codec;
import dev.forrest.codec.SealedCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_VehicleCodec extends SealedCodec<Garage.Vehicle> {
  static final Deferred_VehicleCodec INSTANCE = new Deferred_VehicleCodec();

  private Deferred_VehicleCodec() {
    super("com.example.objects.Garage.Vehicle", 28772038);
  }

  @Override
  protected int caseOf(Garage.Vehicle value) {
    if (value instanceof Garage.Car) {
      return 1;
    }
    if (value instanceof Garage.Bike) {
      return 2;
    }
    return 0;
  }

  @Override
  protected Codec<? extends Garage.Vehicle> codec(int number) {
    switch (number) {
      case 1:
        return Deferred_CarCodec.INSTANCE;
      case 2:
        return Deferred_BikeCodec.INSTANCE;
      default:
        return null;
    }
  }
}
