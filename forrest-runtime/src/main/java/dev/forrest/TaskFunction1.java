package dev.forrest;

import dev.forrest.codec.LambdaFunction;

/** A lambda or method reference of one argument, for {@link Tasks#call}. */
@FunctionalInterface
public interface TaskFunction1<A, R> extends LambdaFunction {
  R apply(A a) throws Exception;

  @Override
  @SuppressWarnings("unchecked")
  default R call(Object[] arguments) throws Exception {
    return apply((A) arguments[0]);
  }
}
