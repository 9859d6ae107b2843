package dev.forrest.codec;

/** Says that a value is larger than what a protobuf message can hold. */
public final class TooLargeException extends CodecException {
  private static final long serialVersionUID = 1L;

  private final long size;

  /**
   * @param size in bytes
   */
  TooLargeException(long size) {
    super("The value takes " + size + " bytes; one protobuf message holds at most 2 GiB.");
    this.size = size;
  }

  /** In bytes; perhaps only of the part that was too large. */
  public long size() {
    return size;
  }
}
