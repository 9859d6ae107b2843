package com.example.sealed;

import dev.forrest.codec.Codec;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.SealedCodec;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_ShapeCodec extends SealedCodec<Drawing.Shape> {
  static final Deferred_ShapeCodec INSTANCE = new Deferred_ShapeCodec();

  private static final Codec<Drawing.Preset> CODEC_2 =
      EnumCodec.of("com.example.sealed.Drawing.Preset", 329862658, Drawing.Preset.values());

  private Deferred_ShapeCodec() {
    super("com.example.sealed.Drawing.Shape", 410007927);
  }

  @Override
  protected int caseOf(Drawing.Shape value) {
    if (value instanceof Drawing.Circle) {
      return 1;
    }
    if (value instanceof Drawing.Preset) {
      return 2;
    }
    if (value instanceof Drawing.Polygon) {
      return 3;
    }
    if (value instanceof Drawing.Group) {
      return 4;
    }
    if (value instanceof Drawing.Blob) {
      return 5;
    }
    return 0;
  }

  @Override
  protected Codec<? extends Drawing.Shape> codec(int number) {
    switch (number) {
      case 1:
        return Deferred_CircleCodec.INSTANCE;
      case 2:
        return CODEC_2;
      case 3:
        return Deferred_PolygonCodec.INSTANCE;
      case 4:
        return Deferred_GroupCodec.INSTANCE;
      case 5:
        return Deferred_ShapeCodec_Composed.CODEC_5;
      default:
        return null;
    }
  }
}
