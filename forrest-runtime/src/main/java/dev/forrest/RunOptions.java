package dev.forrest;

import dev.forrest.codec.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How to run a list. Immutable: each method returns changed options.
 *
 * <p>Limits that are set here hold for each task, unless {@code @Deferrable} or {@link TaskOptions}
 * say another: what is said nearest to the task wins.
 */
public final class RunOptions {
  private static final long KEPT_OUTPUT = 64L << 20;
  private static final Duration FIRST_RETRY = Duration.ofSeconds(1);

  private final int processes;
  private final Limits limits;
  private final boolean printErrors;
  private final boolean showOutput;
  private final long keptOutput;
  private final Duration firstRetry;
  private final List<String> jvmArgs;

  private RunOptions(
      int processes,
      Limits limits,
      boolean printErrors,
      boolean showOutput,
      long keptOutput,
      Duration firstRetry,
      List<String> jvmArgs) {
    this.processes = processes;
    this.limits = limits;
    this.printErrors = printErrors;
    this.showOutput = showOutput;
    this.keptOutput = keptOutput;
    this.firstRetry = firstRetry;
    this.jvmArgs = jvmArgs;
  }

  /**
   * Options with a number of workers at a time.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public static RunOptions processes(int processes) {
    if (processes < 1) {
      throw new IllegalArgumentException("A run needs at least 1 process, not " + processes + ".");
    }
    return new RunOptions(
        processes, Limits.NONE, false, false, KEPT_OUTPUT, FIRST_RETRY, List.of());
  }

  /** One worker for each processor, no limits. */
  public static RunOptions defaults() {
    return processes(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Kills a task that takes longer, with all processes that it has started; they get no chance to
   * clean up. The JVM's start counts too. What its threads did then is kept.
   *
   * @throws IllegalArgumentException if the time is below a millisecond
   */
  public RunOptions autokill(Duration limit) {
    return with(limits.timeout(LimitValues.millis("The time limit", limit)));
  }

  /**
   * The largest heap of a worker, such as {@code 512m} or {@code 2g}; by default 70 % of the
   * machine's memory divided by the number of workers.
   *
   * @throws IllegalArgumentException if the text is no size
   */
  public RunOptions heap(String size) {
    return with(limits.heap(LimitValues.bytes(size)));
  }

  /**
   * Kills a task that takes more memory, together with all processes that it has started, such as
   * {@code 4g}. A JVM takes some 50 to 200 MB more than its heap. The memory is looked at ten times
   * a second; Linux only.
   *
   * @throws IllegalArgumentException if the text is no size
   */
  public RunOptions memory(String size) {
    return with(limits.memory(LimitValues.bytes(size)));
  }

  /**
   * Kills a task that has more processes at a time, its worker included. They are counted ten times
   * a second.
   *
   * @throws IllegalArgumentException if the number is below 1
   */
  public RunOptions maxProcesses(int count) {
    return with(limits.maxProcesses(LimitValues.count(count)));
  }

  /**
   * Kills a task that prints more, such as {@code 100m}. Without it a task may print what it likes;
   * see {@link #keepOutput}.
   *
   * @throws IllegalArgumentException if the text is no size
   */
  public RunOptions maxOutput(String size) {
    return with(limits.maxOutput(LimitValues.bytes(size)));
  }

  /**
   * How often a task that fails is tried again, from 0, which is the default. An attempt that was
   * interrupted from outside, by the end of its runner, does not count.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public RunOptions retries(int count) {
    return with(limits.retries(LimitValues.retries(count)));
  }

  /**
   * How long a task waits before it is tried again the first time; by default a second. Each
   * further retry waits twice as long as the one before, at most ten minutes; each time is varied
   * by up to half, so that tasks which failed together are not tried together.
   *
   * @throws IllegalArgumentException if the time is below a millisecond
   */
  public RunOptions retryAfter(Duration first) {
    LimitValues.millis("The time before a retry", first);
    return new RunOptions(processes, limits, printErrors, showOutput, keptOutput, first, jvmArgs);
  }

  /**
   * How much of what a task prints is kept, such as {@code 1m}: one half from its start, one from
   * its end; by default {@code 64m}. The disk holds some three times as much for a moment.
   *
   * @throws IllegalArgumentException if the text is no size
   */
  public RunOptions keepOutput(String size) {
    return new RunOptions(
        processes, limits, printErrors, showOutput, LimitValues.bytes(size), firstRetry, jvmArgs);
  }

  /** Prints each failure on standard error, with its stack, the moment it occurs. */
  public RunOptions printErrors(boolean print) {
    return new RunOptions(processes, limits, print, showOutput, keptOutput, firstRetry, jvmArgs);
  }

  /** Prints what each task has printed on standard output, when it has ended. */
  public RunOptions showOutput(boolean show) {
    return new RunOptions(processes, limits, printErrors, show, keptOutput, firstRetry, jvmArgs);
  }

  /** Further arguments of the workers' JVMs, such as {@code -ea}; behind all others. */
  public RunOptions jvmArgs(String... arguments) {
    List<String> all = new ArrayList<>(jvmArgs);
    all.addAll(List.of(arguments));
    return new RunOptions(
        processes, limits, printErrors, showOutput, keptOutput, firstRetry, List.copyOf(all));
  }

  private RunOptions with(Limits changed) {
    return new RunOptions(
        processes, changed, printErrors, showOutput, keptOutput, firstRetry, jvmArgs);
  }

  int processes() {
    return processes;
  }

  Limits limits() {
    return limits;
  }

  boolean printErrors() {
    return printErrors;
  }

  boolean showOutput() {
    return showOutput;
  }

  long keptOutput() {
    return keptOutput;
  }

  Duration firstRetry() {
    return firstRetry;
  }

  List<String> jvmArgs() {
    return jvmArgs;
  }
}
