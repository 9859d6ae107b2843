package com.example.inner;

import dev.forrest.codec.AdapterCodec;
import dev.forrest.codec.Declarations;
import dev.forrest.codec.ForeignCodec;
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
    super("com.example.inner.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.inner.Outer":
        return Deferred_OuterMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "com.example.inner.Outer.Inner":
        return ForeignCodec.of("com.example.inner.Outer.Inner", 160707479, Outer.Inner.class,
            AdapterCodec.of(new Deferred_InnerAdapter(), StringCodec.INSTANCE));
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(439281473, "com.example.inner.Outer.same(com.example.inner.Outer.Inner)");
    declarations.type(160707479, "com.example.inner.Outer.Inner", 0x5c732f41f542f9c3L);
  }
}
