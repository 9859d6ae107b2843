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
public final class ImageTasks_Unit extends Unit {
  public ImageTasks_Unit() {
    super("com.example.units.ImageTasks");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.units.Images":
        return ImageTasks_ImagesMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.units.Images.Image":
        return ImageTasks_ImageCodec.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(166356003, "com.example.units.Images.load(java.lang.String)");
    declarations.type(78114454, "com.example.units.Images.Image", 0x94f7c16631af71deL);
  }
}
