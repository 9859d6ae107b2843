package com.example.lambdas;

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
    super("com.example.lambdas.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.lambdas.Formulas":
        return Deferred_FormulasMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    return null;
  }

  @Override
  public LambdaHost lambdas(String className) {
    switch (className) {
      case "com.example.lambdas.Formulas":
        return new LambdaHost("com.example.lambdas.Deferred", Formulas.class,
            MethodHandles.lookup());
      case "com.example.lambdas.Formulas$More":
        return new LambdaHost("com.example.lambdas.Deferred", Formulas.More.class,
            MethodHandles.lookup());
      case "com.example.lambdas.Formulas$Nested$Deep":
        return new LambdaHost("com.example.lambdas.Deferred", Formulas.Nested.Deep.class,
            MethodHandles.lookup());
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(330867972, "com.example.lambdas.Formulas.twice(double)");
  }
}
