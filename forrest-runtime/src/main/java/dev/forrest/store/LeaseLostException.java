package dev.forrest.store;

import java.io.IOException;

/** Says that another runner has taken this one for dead, and taken over its tasks. */
public final class LeaseLostException extends IOException {
  private static final long serialVersionUID = 1L;

  LeaseLostException(String message, Throwable cause) {
    super(message, cause);
  }
}
