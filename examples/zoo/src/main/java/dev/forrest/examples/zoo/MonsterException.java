package dev.forrest.examples.zoo;

/** Throws when it is looked at. */
final class MonsterException extends RuntimeException {
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
  public String toString() {
    throw new IllegalStateException("Do not print me.");
  }
}
