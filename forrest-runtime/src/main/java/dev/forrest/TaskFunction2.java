package dev.forrest;

import dev.forrest.codec.LambdaFunction;

/** A lambda or method reference of two arguments, for {@link Tasks#call}. */
@FunctionalInterface
public interface TaskFunction2<A, B, R> extends LambdaFunction {
  R apply(A a, B b) throws Exception;

  @Override
  @SuppressWarnings("unchecked")
  default R call(Object[] arguments) throws Exception {
    return apply((A) arguments[0], (B) arguments[1]);
  }
}
