package com.example.cycle;

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
    super("com.example.cycle.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.cycle.Cycle":
        return Deferred_CycleMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.cycle.Cycle.Knot":
        return Deferred_KnotCodec.INSTANCE;
      case "com.example.cycle.Cycle.Rope":
        return Deferred_RopeCodec.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(156329329, "com.example.cycle.Cycle.tie(com.example.cycle.Cycle.Knot)");
    declarations.type(489936213, "com.example.cycle.Cycle.Knot", 0x3078f2a233479bfaL);
    declarations.type(38533677, "com.example.cycle.Cycle.Rope", 0x4a3b9ac4f938e2f1L);
  }
}
