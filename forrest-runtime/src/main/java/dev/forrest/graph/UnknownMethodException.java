package dev.forrest.graph;

import dev.forrest.codec.CodecException;

/** Says that a file names what the class path does not declare deferrable. */
final class UnknownMethodException extends CodecException {
  private static final long serialVersionUID = 1L;

  UnknownMethodException(String message) {
    super(message);
  }
}
