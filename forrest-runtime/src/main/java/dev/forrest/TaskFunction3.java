package dev.forrest;

import dev.forrest.codec.LambdaFunction;

/** A lambda or method reference of three arguments, for {@link Tasks#call}. */
@FunctionalInterface
public interface TaskFunction3<A, B, C, R> extends LambdaFunction {
  R apply(A a, B b, C c) throws Exception;

  @Override
  @SuppressWarnings("unchecked")
  default R call(Object[] arguments) throws Exception {
    return apply((A) arguments[0], (B) arguments[1], (C) arguments[2]);
  }
}
