package dev.forrest.tests;

/** An exception that never says what it is about. */
public final class EndlessException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @Override
  public String getMessage() {
    while (true) {
      Thread.onSpinWait();
    }
  }
}
