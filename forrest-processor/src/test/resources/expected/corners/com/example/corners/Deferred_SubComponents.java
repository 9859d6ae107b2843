package com.example.corners;

import dev.forrest.codec.ObjectComponents;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_SubComponents extends ObjectComponents<Corners.Sub> {
  static final Deferred_SubComponents INSTANCE = new Deferred_SubComponents();

  private Deferred_SubComponents() {
    super("com.example.corners.Corners.Sub", "getIt", "field");
  }

  @Override
  protected Object component(int index, Corners.Sub value) {
    switch (index) {
      case 0:
        return value.getIt();
      case 1:
        return value.field;
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
