package com.example.objects;

import dev.forrest.codec.ObjectComponents;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_WheelComponents extends ObjectComponents<Garage.Wheel> {
  static final Deferred_WheelComponents INSTANCE = new Deferred_WheelComponents();

  private Deferred_WheelComponents() {
    super("com.example.objects.Garage.Wheel", "getTwice", "size");
  }

  @Override
  protected Object component(int index, Garage.Wheel value) {
    switch (index) {
      case 0:
        return value.getTwice();
      case 1:
        return value.size();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
