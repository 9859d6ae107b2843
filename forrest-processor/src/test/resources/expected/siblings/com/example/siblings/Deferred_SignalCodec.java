package com.example.siblings;

import dev.forrest.codec.Codec;
import dev.forrest.codec.SealedCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_SignalCodec extends SealedCodec<Siblings.Signal> {
  static final Deferred_SignalCodec INSTANCE = new Deferred_SignalCodec();

  private Deferred_SignalCodec() {
    super("com.example.siblings.Siblings.Signal", 333573767);
  }

  @Override
  protected int caseOf(Siblings.Signal value) {
    if (value instanceof Siblings.Signal.Strong) {
      return 1;
    }
    if (value instanceof Siblings.Signal.Absent) {
      return 2;
    }
    return 0;
  }

  @Override
  protected Codec<? extends Siblings.Signal> codec(int number) {
    switch (number) {
      case 1:
        return Deferred_StrongCodec.INSTANCE;
      case 2:
        return Deferred_AbsentCodec.INSTANCE;
      default:
        return null;
    }
  }
}
