package com.example.sealed;

import dev.forrest.codec.Codec;
import dev.forrest.codec.DeferrableMethod;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.MapCodec;
import dev.forrest.codec.MethodGroup;
import java.util.Map;
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_DrawingMethods extends MethodGroup {
  static final Deferred_DrawingMethods INSTANCE = new Deferred_DrawingMethods();

  private Deferred_DrawingMethods() {
    super("com.example.sealed.Deferred", 2);
  }

  @Override
  protected String id(int index) {
    switch (index) {
      case 0:
        return "com.example.sealed.Drawing.echo(com.example.sealed.Drawing.Shape)";
      case 1:
        return "com.example.sealed.Drawing.polygons(com.example.sealed.Drawing,java.util.Map)";
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  protected DeferrableMethod describe(int index) {
    switch (index) {
      case 0:
        return method(
            0,
            416682019,
            0xc7d538f9bd0bb5aeL,
            new String[] {"shape"},
            new Codec<?>[] {Deferred_ShapeCodec.INSTANCE},
            Deferred_ShapeCodec.INSTANCE);
      case 1:
        return method(
            1,
            227695985,
            0x5f0aa669c75e5fd8L,
            new String[] {"drawing", "map"},
            new Codec<?>[] {Deferred_DrawingCodec.INSTANCE,
                MapCodec.of(EnumCodec.of("com.example.sealed.Drawing.Preset", 329862658,
                Drawing.Preset.values()), Deferred_PolygonCodec.INSTANCE)},
            ListCodec.of(Deferred_PolygonCodec.INSTANCE));
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object invoke(int index, Object[] a) throws Throwable {
    switch (index) {
      case 0:
        return Drawing.echo((Drawing.Shape) a[0]);
      case 1:
        return Drawing.polygons((Drawing) a[0], (Map<Drawing.Preset, Drawing.Polygon>) a[1]);
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
