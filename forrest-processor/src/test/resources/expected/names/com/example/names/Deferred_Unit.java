package com.example.names;

import dev.forrest.codec.Declarations;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Unit;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * For Forrest's runtime.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred_Unit extends Unit {
  public Deferred_Unit() {
    super("com.example.names.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.names.Names":
        return Deferred_NamesMethods.INSTANCE;
      case "com.example.names.a":
        return Deferred_aMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.names.Names.Locals":
        return Deferred_LocalsCodec.INSTANCE;
      case "com.example.names.Names.Node":
        return Deferred_NodeCodec.INSTANCE;
      case "com.example.names.Names.Task":
        return Deferred_TaskCodec.INSTANCE;
      case "com.example.names.Names.string":
        return Deferred_stringCodec.INSTANCE;
      case "com.example.names.Names.Outer.Item":
        return Deferred_OuterItemCodec.INSTANCE;
      case "com.example.names.Names.Other.Item":
        return Deferred_OtherItemCodec.INSTANCE;
      case "com.example.names.String":
        return Deferred_StringCodec.INSTANCE;
      case "com.example.names.Names.URL":
        return EnumCodec.of("com.example.names.Names.URL", 337087914, Names.URL.values());
      case "com.example.names.Names.ListOfString":
        return Deferred_ListOfStringCodec.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(191929096,
        "com.example.names.Names.locals(com.example.names.Names.Locals)");
    declarations.method(280177473,
        "com.example.names.Names.shadowed(com.example.names.Names.Node,com.example.names.Names.Task,com.example.names.Names.string)");
    declarations.method(119500455,
        "com.example.names.Names.items(com.example.names.Names.Outer.Item,com.example.names.Names.Other.Item)");
    declarations.method(169148088,
        "com.example.names.Names.doStuffArguments(com.example.names.Names.Outer.Item)");
    declarations.method(492629001, "com.example.names.Names.doStuff(java.util.List)");
    declarations.method(474750431, "com.example.names.a.a(int)");
    declarations.type(199282964, "com.example.names.Names.Locals", 0x113370523ab1149eL);
    declarations.type(407587016, "com.example.names.Names.Node", 0x424fabd85b522895L);
    declarations.type(324577859, "com.example.names.Names.Task", 0xdbfc04de39e4ea30L);
    declarations.type(238530669, "com.example.names.Names.string", 0xb6842c04e9f6eb66L);
    declarations.type(117089785, "com.example.names.Names.Outer.Item", 0xe83ecb6b2b79f3faL);
    declarations.type(416830581, "com.example.names.Names.Other.Item", 0x9fe3e2c4099fbad8L);
    declarations.type(322342312, "com.example.names.String", 0xdfe48ce51f9ef98cL);
    declarations.type(337087914, "com.example.names.Names.URL", 0xb1f1258685fa9ab7L);
    declarations.type(165092788, "com.example.names.Names.ListOfString", 0xf0de8fee98e24b20L);
  }
}
