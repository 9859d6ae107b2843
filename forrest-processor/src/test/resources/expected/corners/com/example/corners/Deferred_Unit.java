package com.example.corners;

import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Components;
import dev.forrest.codec.Declarations;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.ForeignCodec;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.StringCodec;
import dev.forrest.codec.Unit;
import javax.annotation.processing.Generated;

/**
 * For Forrest's runtime.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred_Unit extends Unit {
  public Deferred_Unit() {
    super("com.example.corners.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.corners.Corners":
        return Deferred_CornersMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.corners.Corners.Ordered<java.lang.String>":
        return Deferred_OrderedOfStringCodec.INSTANCE;
      case "com.example.corners.Corners.Bounded<java.lang.Thread.State>":
        return Deferred_BoundedOfStateCodec.INSTANCE;
      case "java.lang.Thread.State":
        return EnumCodec.of("java.lang.Thread.State", 348948569, Thread.State.values());
      case "com.example.corners.Corners.Sub":
        return ForeignCodec.of("com.example.corners.Corners.Sub", 151680898, Corners.Sub.class,
            AdapterCodec.of(new Deferred_SubAdapter(), StringCodec.INSTANCE));
      case "com.example.corners.Corners.Top<java.lang.String>":
        return ForeignCodec.of("com.example.corners.Corners.Top<java.lang.String>", 439900895,
            Corners.Top.class, AdapterCodec.of(new Deferred_TopAdapter<>(), StringCodec.INSTANCE));
      case "com.example.corners.Corners.Top<java.lang.Integer>":
        return ForeignCodec.of("com.example.corners.Corners.Top<java.lang.Integer>", 89859430,
            Corners.Top.class, AdapterCodec.of(new Deferred_TopAdapter<>(), IntCodec.INSTANCE));
      default:
        return null;
    }
  }

  @Override
  public Components components(String typeName) {
    switch (typeName) {
      case "com.example.corners.Corners.Sub":
        return Deferred_SubComponents.INSTANCE;
      default:
        return super.components(typeName);
    }
  }

  @Override
  public String[] uses(String className) {
    switch (className) {
      case "com.example.corners.Corners.Ordered":
        return new String[] {"com.example.corners.Corners.Ordered<java.lang.String>"};
      case "com.example.corners.Corners.Bounded":
        return new String[] {"com.example.corners.Corners.Bounded<java.lang.Thread.State>"};
      case "com.example.corners.Corners.Top":
        return new String[] {"com.example.corners.Corners.Top<java.lang.String>",
            "com.example.corners.Corners.Top<java.lang.Integer>"};
      default:
        return super.uses(className);
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(219511182,
        "com.example.corners.Corners.ordered(com.example.corners.Corners.Ordered,com.example.corners.Corners.Bounded)");
    declarations.method(168823341,
        "com.example.corners.Corners.sub(com.example.corners.Corners.Sub,com.example.corners.Corners.Top,java.util.List)");
    declarations.type(310290186, "com.example.corners.Corners.Ordered<java.lang.String>",
        0x4bcc894aff4e1aefL);
    declarations.type(497287775, "com.example.corners.Corners.Bounded<java.lang.Thread.State>",
        0x9c3eaf456eb10fd9L);
    declarations.type(348948569, "java.lang.Thread.State", 0xc9f321d1bb0e7076L);
    declarations.type(151680898, "com.example.corners.Corners.Sub", 0xb34c99ac796b4026L);
    declarations.type(439900895, "com.example.corners.Corners.Top<java.lang.String>",
        0xe4015d1bc3306479L);
    declarations.type(89859430, "com.example.corners.Corners.Top<java.lang.Integer>",
        0xb1a141f96f8fbc25L);
  }
}
