package com.example.limits;

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
    super("com.example.limits.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.limits.Limited":
        return Deferred_LimitedMethods.INSTANCE;
      case "com.example.limits.Unlimited":
        return Deferred_UnlimitedMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    return null;
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(499817404, "com.example.limits.Limited.unlimited()");
    declarations.method(151938401, "com.example.limits.Limited.time()");
    declarations.method(493082035, "com.example.limits.Limited.sizes()");
    declarations.method(488314025, "com.example.limits.Limited.odd()");
    declarations.method(395774044, "com.example.limits.Limited.zeroRetries()");
    declarations.method(504902068, "com.example.limits.Limited.extreme()");
    declarations.method(246211070, "com.example.limits.Limited.unsaid()");
    declarations.method(106514351, "com.example.limits.Unlimited.nothingSaid()");
  }
}
