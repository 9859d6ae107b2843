package com.example.units;

import dev.forrest.codec.Declarations;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Unit;
import javax.annotation.processing.Generated;

/**
 * For Forrest's runtime.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class PixelTasks_Unit extends Unit {
  public PixelTasks_Unit() {
    super("com.example.units.PixelTasks");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.units.Images.Pixels.Deeper":
        return PixelTasks_DeeperMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.units.Images.Image":
        return PixelTasks_ImageCodec.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(328288894, "com.example.units.Images.Pixels.Deeper.load(java.lang.String)");
    declarations.type(335578576, "com.example.units.Images.Image", 0x94f7c16631af71deL);
  }
}
