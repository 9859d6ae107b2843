package dev.forrest;

import dev.forrest.codec.LambdaFunction;

/** A lambda or method reference of no arguments, for {@link Tasks#call}. */
@FunctionalInterface
public interface TaskFunction0<R> extends LambdaFunction {
  R apply() throws Exception;

  @Override
  default R call(Object[] arguments) throws Exception {
    return apply();
  }
}
