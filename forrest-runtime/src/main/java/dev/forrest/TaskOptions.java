package dev.forrest;

import dev.forrest.codec.Limits;
import java.time.Duration;

/**
 * What one task may use; wins over {@code @Deferrable} and {@link RunOptions}, and is stored in the
 * task's file. Immutable: each method returns changed options.
 */
public final class TaskOptions {
  private static final TaskOptions NONE = new TaskOptions(Limits.NONE);

  private final Limits limits;

  private TaskOptions(Limits limits) {
    this.limits = limits;
  }

  /** Nothing is said. */
  public static TaskOptions of() {
    return NONE;
  }

  /**
   * The time from the worker's start on; see {@link RunOptions#autokill}.
   *
   * @throws IllegalArgumentException if the time is below a millisecond
   */
  public TaskOptions timeout(Duration limit) {
    return new TaskOptions(limits.timeout(LimitValues.millis("The time limit", limit)));
  }

  /**
   * The largest heap, such as {@code 2g}; see {@link RunOptions#heap}.
   *
   * @throws IllegalArgumentException if the text is no size
   */
  public TaskOptions heap(String size) {
    return new TaskOptions(limits.heap(LimitValues.bytes(size)));
  }

  /**
   * The largest memory of all its processes, such as {@code 4g}; see {@link RunOptions#memory}.
   *
   * @throws IllegalArgumentException if the text is no size
   */
  public TaskOptions memory(String size) {
    return new TaskOptions(limits.memory(LimitValues.bytes(size)));
  }

  /**
   * The largest number of processes; see {@link RunOptions#maxProcesses}.
   *
   * @throws IllegalArgumentException if the number is below 1
   */
  public TaskOptions maxProcesses(int count) {
    return new TaskOptions(limits.maxProcesses(LimitValues.count(count)));
  }

  /**
   * The most that it may print, such as {@code 100m}; see {@link RunOptions#maxOutput}.
   *
   * @throws IllegalArgumentException if the text is no size
   */
  public TaskOptions maxOutput(String size) {
    return new TaskOptions(limits.maxOutput(LimitValues.bytes(size)));
  }

  /**
   * How often it is tried again; see {@link RunOptions#retries}.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public TaskOptions retries(int count) {
    return new TaskOptions(limits.retries(LimitValues.retries(count)));
  }

  Limits limits() {
    return limits;
  }
}
