package com.example.messages;

import com.google.protobuf.Timestamp;
import dev.forrest.codec.ObjectComponents;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_TimestampComponents extends ObjectComponents<Timestamp> {
  static final Deferred_TimestampComponents INSTANCE = new Deferred_TimestampComponents();

  private Deferred_TimestampComponents() {
    super("com.google.protobuf.Timestamp", "getNanos", "getSeconds");
  }

  @Override
  protected Object component(int index, Timestamp value) {
    switch (index) {
      case 0:
        return value.getNanos();
      case 1:
        return value.getSeconds();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
