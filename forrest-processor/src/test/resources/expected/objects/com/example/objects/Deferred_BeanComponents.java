package com.example.objects;

import dev.forrest.codec.ObjectComponents;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_BeanComponents extends ObjectComponents<Garage.Bean> {
  static final Deferred_BeanComponents INSTANCE = new Deferred_BeanComponents();

  private Deferred_BeanComponents() {
    super("com.example.objects.Garage.Bean", "engine");
  }

  @Override
  protected Object component(int index, Garage.Bean value) {
    switch (index) {
      case 0:
        return value.engine;
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
