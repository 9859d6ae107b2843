package dev.forrest;

import dev.forrest.codec.LambdaFunction;

/** A lambda or method reference of five arguments, for {@link Tasks#call}. */
@FunctionalInterface
public interface TaskFunction5<A, B, C, D, E, R> extends LambdaFunction {
  R apply(A a, B b, C c, D d, E e) throws Exception;

  @Override
  @SuppressWarnings("unchecked")
  default R call(Object[] arguments) throws Exception {
    return apply(
        (A) arguments[0], (B) arguments[1], (C) arguments[2], (D) arguments[3], (E) arguments[4]);
  }
}
