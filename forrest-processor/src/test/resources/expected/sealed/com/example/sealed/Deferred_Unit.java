package com.example.sealed;

import dev.forrest.codec.Declarations;
import dev.forrest.codec.EnumCodec;
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
        return EnumCodec.of("com.example.sealed.Drawing.Preset", 329862658, Drawing.Preset.values());
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
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(416682019, "com.example.sealed.Drawing.echo(com.example.sealed.Drawing.Shape)");
    declarations.method(227695985, "com.example.sealed.Drawing.polygons(com.example.sealed.Drawing,java.util.Map)");
    declarations.method(205351101, "com.example.sealed.Drawing.Shape.area()");
    declarations.method(183818446, "com.example.sealed.Drawing.Shape.twice()");
    declarations.type(410007927, "com.example.sealed.Drawing.Shape");
    declarations.type(168212362, "com.example.sealed.Drawing");
    declarations.type(329862658, "com.example.sealed.Drawing.Preset");
    declarations.type(498891452, "com.example.sealed.Drawing.Polygon");
    declarations.type(460316621, "com.example.sealed.Drawing.Circle");
    declarations.type(447833123, "com.example.sealed.Drawing.Group");
    declarations.type(111409803, "com.example.sealed.Drawing.Text");
    declarations.type(187020918, "com.example.sealed.Drawing.Empty");
    declarations.type(30368070, "com.example.sealed.Drawing.Triangle");
    declarations.type(109203968, "com.example.sealed.Drawing.Kind");
    declarations.type(201922589, "com.example.sealed.Drawing.Option");
  }
}
