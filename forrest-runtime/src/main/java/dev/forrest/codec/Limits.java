package dev.forrest.codec;

/**
 * What a task may use. Each limit may be unsaid; what is said nearer to the task wins: see {@link
 * #or}. Immutable.
 */
public final class Limits {
  /** Nothing is said. */
  public static final Limits NONE = new Limits(0, 0, 0, 0, 0, -1);

  private final long timeoutMillis;
  private final long heapBytes;
  private final long memoryBytes;
  private final int maxProcesses;
  private final long maxOutputBytes;
  private final int retries;

  private Limits(
      long timeoutMillis,
      long heapBytes,
      long memoryBytes,
      int maxProcesses,
      long maxOutputBytes,
      int retries) {
    this.timeoutMillis = timeoutMillis;
    this.heapBytes = heapBytes;
    this.memoryBytes = memoryBytes;
    this.maxProcesses = maxProcesses;
    this.maxOutputBytes = maxOutputBytes;
    this.retries = retries;
  }

  /** With a time from the worker's start to its end, in milliseconds, above 0. */
  public Limits timeout(long millis) {
    return new Limits(millis, heapBytes, memoryBytes, maxProcesses, maxOutputBytes, retries);
  }

  /** With a largest heap of the worker, in bytes, above 0. */
  public Limits heap(long bytes) {
    return new Limits(timeoutMillis, bytes, memoryBytes, maxProcesses, maxOutputBytes, retries);
  }

  /** With a largest memory of the worker and all that it starts, in bytes, above 0. */
  public Limits memory(long bytes) {
    return new Limits(timeoutMillis, heapBytes, bytes, maxProcesses, maxOutputBytes, retries);
  }

  /** With a largest number of processes at a time, the worker included, above 0. */
  public Limits maxProcesses(int count) {
    return new Limits(timeoutMillis, heapBytes, memoryBytes, count, maxOutputBytes, retries);
  }

  /** With a most that may be printed, in bytes, above 0. */
  public Limits maxOutput(long bytes) {
    return new Limits(timeoutMillis, heapBytes, memoryBytes, maxProcesses, bytes, retries);
  }

  /** With a number of further attempts where one fails, from 0. */
  public Limits retries(int count) {
    return new Limits(timeoutMillis, heapBytes, memoryBytes, maxProcesses, maxOutputBytes, count);
  }

  /** In milliseconds; 0 where unsaid. */
  public long timeoutMillis() {
    return timeoutMillis;
  }

  /** In bytes; 0 where unsaid. */
  public long heapBytes() {
    return heapBytes;
  }

  /** In bytes; 0 where unsaid. */
  public long memoryBytes() {
    return memoryBytes;
  }

  /** 0 where unsaid. */
  public int maxProcesses() {
    return maxProcesses;
  }

  /** In bytes; 0 where unsaid. */
  public long maxOutputBytes() {
    return maxOutputBytes;
  }

  /** -1 where unsaid. */
  public int retries() {
    return retries;
  }

  /** These limits, and where one is unsaid, that of {@code further}. */
  public Limits or(Limits further) {
    return new Limits(
        timeoutMillis > 0 ? timeoutMillis : further.timeoutMillis,
        heapBytes > 0 ? heapBytes : further.heapBytes,
        memoryBytes > 0 ? memoryBytes : further.memoryBytes,
        maxProcesses > 0 ? maxProcesses : further.maxProcesses,
        maxOutputBytes > 0 ? maxOutputBytes : further.maxOutputBytes,
        retries >= 0 ? retries : further.retries);
  }
}
