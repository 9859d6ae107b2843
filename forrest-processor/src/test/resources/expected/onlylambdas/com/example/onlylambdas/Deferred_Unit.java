package com.example.onlylambdas;

import dev.forrest.codec.Declarations;
import dev.forrest.codec.LambdaHost;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Unit;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * For Forrest's runtime.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred_Unit extends Unit {
  public Deferred_Unit() {
    super("com.example.onlylambdas.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    return null;
  }

  @Override
  public NamedCodec type(String typeName) {
    return null;
  }

  @Override
  public LambdaHost lambdas(String className) {
    switch (className) {
      case "com.example.onlylambdas.Formulas":
        return new LambdaHost("com.example.onlylambdas.Deferred", Formulas.class,
            MethodHandles.lookup());
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
  }
}
