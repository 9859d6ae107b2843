package com.example.adapters;

import dev.forrest.codec.ObjectComponents;
import java.util.concurrent.atomic.AtomicLong;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_AtomicLongComponents extends ObjectComponents<AtomicLong> {
  static final Deferred_AtomicLongComponents INSTANCE = new Deferred_AtomicLongComponents();

  private Deferred_AtomicLongComponents() {
    super("java.util.concurrent.atomic.AtomicLong", "getAcquire", "getOpaque", "getPlain");
  }

  @Override
  protected Object component(int index, AtomicLong value) {
    switch (index) {
      case 0:
        return value.getAcquire();
      case 1:
        return value.getOpaque();
      case 2:
        return value.getPlain();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
