package com.example;

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
    super("com.example.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.Science":
        return Deferred_ScienceMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.Item":
        return Deferred_ItemCodec.INSTANCE;
      case "com.example.Prepared":
        return Deferred_PreparedCodec.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(463347765, "com.example.Science.prepare(com.example.Item)");
    declarations.method(237115567, "com.example.Science.doStuff(double,com.example.Item)");
    declarations.method(93684992, "com.example.Science.sum(double[])");
    declarations.type(114276524, "com.example.Item", 0x8cdd05c2b7b8420cL);
    declarations.type(180815228, "com.example.Prepared", 0x857d695e1b6bd48aL);
  }
}
