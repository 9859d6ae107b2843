package dev.forrest.graph;

import dev.forrest.codec.CodecException;

/** Says that something was stored with a schema that is not the one here, and what differs. */
public final class SchemaMismatchException extends CodecException {
  private static final long serialVersionUID = 1L;

  public SchemaMismatchException(String message) {
    super(message);
  }
}
