package com.example.annotated;

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
    super("com.example.annotated.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.annotated.Annotated":
        return Deferred_AnnotatedMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.annotated.Annotated.Item":
        return Deferred_ItemCodec.INSTANCE;
      case "com.example.annotated.Annotated.Pair<java.lang.Integer,com.example.annotated.Annotated.Item>":
        return Deferred_PairOfIntAndItemCodec.INSTANCE;
      case "com.example.annotated.Annotated.Pair<java.lang.String,java.lang.Integer>":
        return Deferred_PairOfStringAndIntCodec.INSTANCE;
      case "com.example.annotated.Annotated.Pair<java.lang.Integer,java.lang.Integer>":
        return Deferred_PairOfIntAndIntCodec.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public String[] uses(String className) {
    switch (className) {
      case "com.example.annotated.Annotated.Pair":
        return new String[] {"com.example.annotated.Annotated.Pair<java.lang.Integer,com.example.annotated.Annotated.Item>",
            "com.example.annotated.Annotated.Pair<java.lang.String,java.lang.Integer>",
            "com.example.annotated.Annotated.Pair<java.lang.Integer,java.lang.Integer>"};
      default:
        return super.uses(className);
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(286488088,
        "com.example.annotated.Annotated.item(com.example.annotated.Annotated.Item,java.util.List,java.util.Map)");
    declarations.method(485371212,
        "com.example.annotated.Annotated.pairs(com.example.annotated.Annotated.Pair,int[],java.lang.Integer[])");
    declarations.method(175374965,
        "com.example.annotated.Annotated.same(com.example.annotated.Annotated.Item)");
    declarations.type(425375154, "com.example.annotated.Annotated.Item", 0x813faa3d21d8f9feL);
    declarations.type(33332741,
        "com.example.annotated.Annotated.Pair<java.lang.Integer,com.example.annotated.Annotated.Item>",
        0xa5ce165be12a54faL);
    declarations.type(532603970,
        "com.example.annotated.Annotated.Pair<java.lang.String,java.lang.Integer>",
        0x684d2a0c9ce96807L);
    declarations.type(533696746,
        "com.example.annotated.Annotated.Pair<java.lang.Integer,java.lang.Integer>",
        0xbc833067cd6b7b96L);
  }
}
