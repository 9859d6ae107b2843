package dev.forrest.graph;

import dev.forrest.codec.CodecException;
import dev.forrest.codec.LambdaFunction;
import dev.forrest.codec.LambdaHost;
import dev.forrest.codec.Shown;
import dev.forrest.codec.StoredLambda;

/** Makes the lambdas that files name, where they are still the same. */
final class LambdaRestore {
  private LambdaRestore() {}

  /**
   * Checks that the class is the one with which the lambda was stored; does not initialize it.
   *
   * @throws GraphException if it is another one, or is not declared
   */
  static void check(StoredLambda lambda) throws GraphException {
    LambdaHost host = lambda.unit() == null ? null : lambda.unit().lambdas(lambda.host());
    if (host == null) {
      throw new GraphException(
          GraphProblem.UNKNOWN_METHOD,
          "Unit "
              + Shown.text(lambda.unitName())
              + " does not declare here that class "
              + Shown.text(lambda.host())
              + " has lambdas that may be run. Was its @Deferrable removed, or was it renamed?");
    }
    if (fingerprint(host) != lambda.fingerprint()) {
      throw changed(lambda);
    }
  }

  private static long fingerprint(LambdaHost host) throws GraphException {
    try {
      return host.fingerprint();
    } catch (CodecException e) {
      throw new GraphException(GraphProblem.SCHEMA_MISMATCH, e.getMessage(), e);
    }
  }

  /**
   * Makes the lambda, after {@link #check}. The class is initialized, if it is not yet.
   *
   * @param arguments how many the lambda takes
   * @throws GraphException if the class has no such lambda
   * @throws ExceptionInInitializerError if the class cannot be initialized
   */
  static LambdaFunction function(StoredLambda lambda, int arguments) throws GraphException {
    LambdaFunction function;
    try {
      LambdaHost host = lambda.unit().lambdas(lambda.host());
      function = host.restore(lambda.parts(), arguments, lambda.captured().toArray());
    } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
      throw new GraphException(
          GraphProblem.UNREADABLE,
          "The file holds no readable graph: what a lambda captured is not what it needs: " + e,
          e);
    }
    if (function == null) {
      throw changed(lambda);
    }
    return function;
  }

  private static GraphException changed(StoredLambda lambda) {
    return new GraphException(
        GraphProblem.SCHEMA_MISMATCH,
        "Class "
            + Shown.text(lambda.host())
            + " has changed since the task was scheduled, so that nothing tells whether "
            + Shown.text(lambda.parts().implementation())
            + " is the same lambda. A @Deferrable method can be changed, and called all the same.");
  }
}
