package com.example.sealed;

import dev.forrest.codec.Codec;
import dev.forrest.codec.SealedCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_PolygonCodec extends SealedCodec<Drawing.Polygon> {
  static final Deferred_PolygonCodec INSTANCE = new Deferred_PolygonCodec();

  private Deferred_PolygonCodec() {
    super("com.example.sealed.Drawing.Polygon", 498891452);
  }

  @Override
  protected int caseOf(Drawing.Polygon value) {
    if (value instanceof Drawing.Empty) {
      return 1;
    }
    if (value instanceof Drawing.Triangle) {
      return 2;
    }
    return 0;
  }

  @Override
  protected Codec<? extends Drawing.Polygon> codec(int number) {
    switch (number) {
      case 1:
        return Deferred_EmptyCodec.INSTANCE;
      case 2:
        return Deferred_TriangleCodec.INSTANCE;
      default:
        return null;
    }
  }
}
