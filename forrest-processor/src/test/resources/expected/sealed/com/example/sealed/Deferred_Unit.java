package com.example.sealed;

import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Declarations;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.ForeignCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Unit;
import javax.annotation.processing.Generated;

/**
 * For Forrest's runtime.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred_Unit extends Unit {
  public Deferred_Unit() {
    super("com.example.sealed.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.sealed.Drawing":
        return Deferred_DrawingMethods.INSTANCE;
      case "com.example.sealed.Drawing.Shape":
        return Deferred_ShapeMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.sealed.Drawing.Shape":
        return Deferred_ShapeCodec.INSTANCE;
      case "com.example.sealed.Drawing":
        return Deferred_DrawingCodec.INSTANCE;
      case "com.example.sealed.Drawing.Preset":
        return EnumCodec.of("com.example.sealed.Drawing.Preset", 329862658,
            Drawing.Preset.values());
      case "com.example.sealed.Drawing.Polygon":
        return Deferred_PolygonCodec.INSTANCE;
      case "com.example.sealed.Drawing.Circle":
        return Deferred_CircleCodec.INSTANCE;
      case "com.example.sealed.Drawing.Group":
        return Deferred_GroupCodec.INSTANCE;
      case "com.example.sealed.Drawing.Text":
        return Deferred_TextCodec.INSTANCE;
      case "com.example.sealed.Drawing.Empty":
        return Deferred_EmptyCodec.INSTANCE;
      case "com.example.sealed.Drawing.Triangle":
        return Deferred_TriangleCodec.INSTANCE;
      case "com.example.sealed.Drawing.Kind":
        return Deferred_KindCodec.INSTANCE;
      case "com.example.sealed.Drawing.Option":
        return Deferred_OptionCodec.INSTANCE;
      case "com.example.sealed.Drawing.Blob":
        return ForeignCodec.of("com.example.sealed.Drawing.Blob", 64458327, Drawing.Blob.class,
            AdapterCodec.of(new Deferred_BlobAdapter(), Deferred_GroupCodec.INSTANCE));
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(416682019,
        "com.example.sealed.Drawing.echo(com.example.sealed.Drawing.Shape)");
    declarations.method(227695985,
        "com.example.sealed.Drawing.polygons(com.example.sealed.Drawing,java.util.Map)");
    declarations.method(205351101, "com.example.sealed.Drawing.Shape.area()");
    declarations.method(183818446, "com.example.sealed.Drawing.Shape.twice()");
    declarations.type(410007927, "com.example.sealed.Drawing.Shape", 0x8a8a187a122fbb53L);
    declarations.type(168212362, "com.example.sealed.Drawing", 0x9d82f1017cb3d1dcL);
    declarations.type(329862658, "com.example.sealed.Drawing.Preset", 0x23a407e20069dfa9L);
    declarations.type(498891452, "com.example.sealed.Drawing.Polygon", 0x6948da203d2c16e5L);
    declarations.type(460316621, "com.example.sealed.Drawing.Circle", 0x267541147d60cb5fL);
    declarations.type(447833123, "com.example.sealed.Drawing.Group", 0x67a039e4f4d4a8bbL);
    declarations.type(111409803, "com.example.sealed.Drawing.Text", 0xdcf8ec9ae6491a24L);
    declarations.type(187020918, "com.example.sealed.Drawing.Empty", 0x7090b28f7692b1c6L);
    declarations.type(30368070, "com.example.sealed.Drawing.Triangle", 0x954b7a7a732910c9L);
    declarations.type(109203968, "com.example.sealed.Drawing.Kind", 0xe1acaf66c935f6a6L);
    declarations.type(201922589, "com.example.sealed.Drawing.Option", 0x2f9f0d9c29ba0a16L);
    declarations.type(64458327, "com.example.sealed.Drawing.Blob", 0x95b63c07f516c5cdL);
  }
}
