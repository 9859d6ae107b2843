package dev.forrest.processor.model;

/**
 * What the annotation says that a call may use.
 *
 * @param timeoutMillis 0 where unsaid
 * @param heapBytes 0 where unsaid
 * @param memoryBytes 0 where unsaid
 * @param maxProcesses 0 where unsaid
 * @param maxOutputBytes 0 where unsaid
 * @param retries -1 where unsaid
 */
public record LimitsModel(
    long timeoutMillis,
    long heapBytes,
    long memoryBytes,
    int maxProcesses,
    long maxOutputBytes,
    int retries) {
  public static final LimitsModel NONE = new LimitsModel(0, 0, 0, 0, 0, -1);

  /**
   * Whether nothing is said; asked of each method, and {@code equals} of a record starts slowly.
   */
  public boolean isNone() {
    return timeoutMillis == 0
        && heapBytes == 0
        && memoryBytes == 0
        && maxProcesses == 0
        && maxOutputBytes == 0
        && retries == -1;
  }
}
