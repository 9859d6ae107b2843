package com.example.siblings;

import dev.forrest.codec.Codec;
import dev.forrest.codec.SealedCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_ShapeCodec extends SealedCodec<Siblings.Shape> {
  static final Deferred_ShapeCodec INSTANCE = new Deferred_ShapeCodec();

  private Deferred_ShapeCodec() {
    super("com.example.siblings.Siblings.Shape", 24641838);
  }

  @Override
  protected int caseOf(Siblings.Shape value) {
    if (value instanceof Siblings.Square) {
      return 1;
    }
    if (value instanceof Siblings.Circle) {
      return 2;
    }
    return 0;
  }

  @Override
  protected Codec<? extends Siblings.Shape> codec(int number) {
    switch (number) {
      case 1:
        return Deferred_SquareCodec.INSTANCE;
      case 2:
        return Deferred_CircleCodec.INSTANCE;
      default:
        return null;
    }
  }
}
