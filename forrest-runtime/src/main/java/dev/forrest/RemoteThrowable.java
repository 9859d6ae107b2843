package dev.forrest;

/**
 * What a task threw, in another JVM: class name, message, stack, cause and suppressed throwables
 * are those of the original, whose class need not exist here.
 */
public final class RemoteThrowable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String className;

  RemoteThrowable(
      String className, String message, StackTraceElement[] stack, RemoteThrowable cause) {
    super(message, cause);
    this.className = className;
    setStackTrace(stack);
  }

  /** The name of the class of the original. */
  public String className() {
    return className;
  }

  /** As the original would print itself, so that a stack trace reads as if it were from here. */
  @Override
  @SuppressWarnings("OverrideThrowableToString")
  public String toString() {
    String message = getMessage();
    return message == null ? className : className + ": " + message;
  }
}
