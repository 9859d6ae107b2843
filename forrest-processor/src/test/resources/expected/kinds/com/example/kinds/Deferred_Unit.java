package com.example.kinds;

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
@SuppressWarnings({"deprecation", "removal"})
public final class Deferred_Unit extends Unit {
  public Deferred_Unit() {
    super("com.example.kinds.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.kinds.Kinds":
        return Deferred_KindsMethods.INSTANCE;
      case "com.example.kinds.Kinds.Inner":
        return Deferred_InnerMethods.INSTANCE;
      case "com.example.kinds.Vector":
        return Deferred_VectorMethods.INSTANCE;
      case "com.example.kinds.Vector.Axis":
        return Deferred_AxisMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.kinds.Vector.Axis":
        return EnumCodec.of("com.example.kinds.Vector.Axis", 187265370, Vector.Axis.values());
      case "com.example.kinds.Vector":
        return Deferred_VectorCodec.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(121241154, "com.example.kinds.Kinds.nothing()");
    declarations.method(536358291,
        "com.example.kinds.Kinds.four(int,long,java.lang.String,com.example.kinds.Vector.Axis)");
    declarations.method(326151119, "com.example.kinds.Kinds.names(java.lang.String[])");
    declarations.method(395961577, "com.example.kinds.Kinds.overloaded(int)");
    declarations.method(435896437, "com.example.kinds.Kinds.overloaded(int,java.util.List)");
    declarations.method(1234, "com.example.kinds.Kinds.overloaded(java.lang.String)");
    declarations.method(28844110, "com.example.kinds.Kinds.wild(java.util.List,java.util.Map[])");
    declarations.method(64138328, "com.example.kinds.Kinds.old()");
    declarations.method(260873918, "com.example.kinds.Kinds.Inner.ofInterface(byte[],byte[][])");
    declarations.method(250803179, "com.example.kinds.Vector.<init>(double,double)");
    declarations.method(142155903, "com.example.kinds.Vector.<init>(double)");
    declarations.method(235437367, "com.example.kinds.Vector.plus(com.example.kinds.Vector)");
    declarations.method(283209446,
        "com.example.kinds.Vector.dot(com.example.kinds.Vector,double,java.lang.String)");
    declarations.method(458059859, "com.example.kinds.Vector.grid(int)");
    declarations.method(276715873, "com.example.kinds.Vector.Axis.isUp()");
    declarations.type(187265370, "com.example.kinds.Vector.Axis", 0xf9c7f2ed6a66031eL);
    declarations.type(202544900, "com.example.kinds.Vector", 0xe8e6e4cbb7f9979fL);
  }
}
