package com.example.adapters;

import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Components;
import dev.forrest.codec.Declarations;
import dev.forrest.codec.ForeignCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.LongCodec;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Unit;
import java.util.concurrent.atomic.AtomicLong;
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
      case "com.example.adapters.Star":
        return ForeignCodec.of("com.example.adapters.Star", 281903205, Star.class,
            AdapterCodec.of(new Deferred_StarAdapter(), Deferred_StarDataCodec.INSTANCE));
      case "com.example.adapters.Box<com.example.adapters.Star>":
        return ForeignCodec.of("com.example.adapters.Box<com.example.adapters.Star>", 220529678,
            Box.class, AdapterCodec.of(new Deferred_BoxAdapter<>(),
            ListCodec.of(AdapterCodec.of(new Deferred_StarAdapter(),
            Deferred_StarDataCodec.INSTANCE))));
      case "java.util.concurrent.atomic.AtomicLong":
        return ForeignCodec.of("java.util.concurrent.atomic.AtomicLong", 496270336,
            AtomicLong.class, AdapterCodec.of(new Deferred_CountAdapter(), LongCodec.INSTANCE));
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
  public String[] uses(String className) {
    switch (className) {
      case "com.example.adapters.Box":
        return new String[] {"com.example.adapters.Box<com.example.adapters.Star>"};
      default:
        return super.uses(className);
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(182474774,
        "com.example.adapters.Adapters.move(com.example.adapters.Star,com.example.adapters.Box,java.util.concurrent.atomic.AtomicLong)");
    declarations.method(485235114,
        "com.example.adapters.Adapters.count(com.example.adapters.Adapters.Stars,java.util.List)");
    declarations.type(414019775, "com.example.adapters.Adapters.StarData", 0x5de6ea49a04c80d9L);
    declarations.type(422686329, "com.example.adapters.Adapters.Stars", 0x378371912eb90436L);
    declarations.type(281903205, "com.example.adapters.Star", 0x8151898cabde4883L);
    declarations.type(220529678, "com.example.adapters.Box<com.example.adapters.Star>",
        0xfd35cc2eb42c67a6L);
    declarations.type(496270336, "java.util.concurrent.atomic.AtomicLong", 0x504149ccc887dbfaL);
  }
}
