package com.example.objects;

import dev.forrest.codec.ObjectComponents;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_BoxOfEngineComponents extends ObjectComponents<Garage.Box<Garage.Engine>> {
  static final Deferred_BoxOfEngineComponents INSTANCE = new Deferred_BoxOfEngineComponents();

  private Deferred_BoxOfEngineComponents() {
    super("com.example.objects.Garage.Box<com.example.objects.Garage.Engine>", "getAll", "content");
  }

  @Override
  protected Object component(int index, Garage.Box<Garage.Engine> value) {
    switch (index) {
      case 0:
        return value.getAll();
      case 1:
        return value.content;
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
