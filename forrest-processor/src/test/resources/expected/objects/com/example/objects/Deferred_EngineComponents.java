package com.example.objects;

import dev.forrest.codec.ObjectComponents;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_EngineComponents extends ObjectComponents<Garage.Engine> {
  static final Deferred_EngineComponents INSTANCE = new Deferred_EngineComponents();

  private Deferred_EngineComponents() {
    super("com.example.objects.Garage.Engine", "getPower", "getTwin", "isSpare", "count", "names",
        "power");
  }

  @Override
  protected Object component(int index, Garage.Engine value) {
    switch (index) {
      case 0:
        return value.getPower();
      case 1:
        return value.getTwin();
      case 2:
        return value.isSpare();
      case 3:
        return value.count;
      case 4:
        return value.names;
      case 5:
        return value.power;
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
