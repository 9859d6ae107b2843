package dev.forrest.codec;

import java.io.Serializable;

/** A lambda or method reference that can be stored, and called with any number of arguments. */
public interface LambdaFunction extends Serializable {
  /**
   * Calls it.
   *
   * @param arguments boxed; as many as it takes
   * @return its value; may be null
   * @throws Exception what it throws
   */
  Object call(Object[] arguments) throws Exception;
}
