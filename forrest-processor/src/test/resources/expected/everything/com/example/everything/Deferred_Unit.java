package com.example.everything;

import dev.forrest.codec.Declarations;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Unit;
import java.time.DayOfWeek;
import javax.annotation.processing.Generated;

/**
 * For Forrest's runtime.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred_Unit extends Unit {
  public Deferred_Unit() {
    super("com.example.everything.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.everything.Everything":
        return Deferred_EverythingMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.everything.Everything":
        return Deferred_EverythingCodec.INSTANCE;
      case "com.example.everything.Everything.Color":
        return EnumCodec.of("com.example.everything.Everything.Color", 115564969,
            Everything.Color.values());
      case "com.example.everything.Everything.Point":
        return Deferred_PointCodec.INSTANCE;
      case "com.example.everything.Everything.Tree":
        return Deferred_TreeCodec.INSTANCE;
      case "java.time.DayOfWeek":
        return EnumCodec.of("java.time.DayOfWeek", 416790852, DayOfWeek.values());
      case "com.example.everything.Everything.Strict":
        return Deferred_StrictCodec.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(528546945,
        "com.example.everything.Everything.same(com.example.everything.Everything)");
    declarations.type(32565444, "com.example.everything.Everything", 0x4bfdc21b7cc2f9b1L);
    declarations.type(115564969, "com.example.everything.Everything.Color", 0xdcfa66a93bfcd335L);
    declarations.type(54525972, "com.example.everything.Everything.Point", 0x7b934a228dc95258L);
    declarations.type(501517891, "com.example.everything.Everything.Tree", 0xf1b752cf402f04d9L);
    declarations.type(416790852, "java.time.DayOfWeek", 0xdc174ae0397edebfL);
    declarations.type(113214389, "com.example.everything.Everything.Strict", 0xf954b294117a37fbL);
  }
}
