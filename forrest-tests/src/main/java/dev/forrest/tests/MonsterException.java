package dev.forrest.tests;

/** An exception that nobody may look at. */
public final class MonsterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @Override
  public String getMessage() {
    throw new IllegalStateException("Do not read me.");
  }

  @Override
  public synchronized Throwable getCause() {
    return new MonsterException();
  }

  @Override
  public StackTraceElement[] getStackTrace() {
    throw new IllegalStateException("Do not look at me.");
  }

  @Override
  public String toString() {
    throw new IllegalStateException("Do not print me.");
  }
}
