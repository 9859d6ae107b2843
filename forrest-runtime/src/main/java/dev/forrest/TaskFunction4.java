package dev.forrest;

import dev.forrest.codec.LambdaFunction;

/** A lambda or method reference of four arguments, for {@link Tasks#call}. */
@FunctionalInterface
public interface TaskFunction4<A, B, C, D, R> extends LambdaFunction {
  R apply(A a, B b, C c, D d) throws Exception;

  @Override
  @SuppressWarnings("unchecked")
  default R call(Object[] arguments) throws Exception {
    return apply((A) arguments[0], (B) arguments[1], (C) arguments[2], (D) arguments[3]);
  }
}
