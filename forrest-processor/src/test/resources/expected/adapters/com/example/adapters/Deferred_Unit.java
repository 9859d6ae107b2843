package com.example.adapters;

import dev.forrest.codec.Components;
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
    super("com.example.adapters.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.adapters.Adapters":
        return Deferred_AdaptersMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.adapters.Adapters.StarData":
        return Deferred_StarDataCodec.INSTANCE;
      case "com.example.adapters.Adapters.Stars":
        return Deferred_StarsCodec.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public Components components(String typeName) {
    switch (typeName) {
      case "java.util.concurrent.atomic.AtomicLong":
        return Deferred_AtomicLongComponents.INSTANCE;
      default:
        return super.components(typeName);
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(182474774, "com.example.adapters.Adapters.move(com.example.adapters.Star,com.example.adapters.Box,java.util.concurrent.atomic.AtomicLong)");
    declarations.method(485235114, "com.example.adapters.Adapters.count(com.example.adapters.Adapters.Stars,java.util.List)");
    declarations.type(414019775, "com.example.adapters.Adapters.StarData", 0x5de6ea49a04c80d9L);
    declarations.type(422686329, "com.example.adapters.Adapters.Stars", 0x378371912eb90436L);
  }
}
