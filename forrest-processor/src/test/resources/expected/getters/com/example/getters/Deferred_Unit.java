package com.example.getters;

import dev.forrest.codec.Declarations;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Unit;
import javax.annotation.processing.Generated;

/**
 * For Forrest's runtime.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class Deferred_Unit extends Unit {
  public Deferred_Unit() {
    super("com.example.getters.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.getters.Ranges":
        return Deferred_RangesMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.getters.Ranges.Range":
        return Deferred_RangeCodec.INSTANCE;
      case "com.example.getters.Ranges.Steps":
        return Deferred_StepsCodec.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(264672277, "com.example.getters.Ranges.range(int,int)");
    declarations.type(228380377, "com.example.getters.Ranges.Range", 0x8b1bf393be1664a0L);
    declarations.type(211075060, "com.example.getters.Ranges.Steps", 0xeaf637737f21e2c5L);
  }
}
