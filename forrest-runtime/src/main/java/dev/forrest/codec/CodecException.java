package dev.forrest.codec;

/** Says that a value cannot be written, or that bytes cannot be read, and why. */
public class CodecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CodecException(String message) {
    super(message);
  }

  public CodecException(String message, Throwable cause) {
    super(message, cause);
  }
}
