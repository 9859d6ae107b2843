package com.example.serialized;

import dev.forrest.codec.Declarations;
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
    super("com.example.serialized.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.serialized.Shapes":
        return Deferred_ShapesMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    return null;
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(174423241,
        "com.example.serialized.Shapes.turn(com.example.serialized.Shapes.Shape,double)");
    declarations.method(118751178,
        "com.example.serialized.Shapes.draw(java.util.ArrayList,com.example.serialized.Shapes.Corner[])");
  }
}
