package dev.forrest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How to run a list. Immutable: each method returns changed options. */
public final class RunOptions {
  private final int processes;
  private final Duration autokill;
  private final boolean printErrors;
  private final boolean showOutput;
  private final String heap;
  private final List<String> jvmArgs;

  private RunOptions(
      int processes,
      Duration autokill,
      boolean printErrors,
      boolean showOutput,
      String heap,
      List<String> jvmArgs) {
    this.processes = processes;
    this.autokill = autokill;
    this.printErrors = printErrors;
    this.showOutput = showOutput;
    this.heap = heap;
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
    return new RunOptions(processes, null, false, false, null, List.of());
  }

  /** One worker for each processor, no limits. */
  public static RunOptions defaults() {
    return processes(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Kills a task that takes longer, with all processes that it has started; they get no chance to
   * clean up. The JVM's start counts too.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public RunOptions autokill(Duration limit) {
    if (limit.isZero() || limit.isNegative()) {
      throw new IllegalArgumentException("The time limit must be positive, not " + limit + ".");
    }
    return new RunOptions(processes, limit, printErrors, showOutput, heap, jvmArgs);
  }

  /** Prints each failure on standard error, with its stack, the moment it occurs. */
  public RunOptions printErrors(boolean print) {
    return new RunOptions(processes, autokill, print, showOutput, heap, jvmArgs);
  }

  /** Prints what each task has printed on standard output, when it has ended. */
  public RunOptions showOutput(boolean show) {
    return new RunOptions(processes, autokill, printErrors, show, heap, jvmArgs);
  }

  /**
   * The largest heap of a worker, as in {@code -Xmx}, such as {@code 2g}; by default 70 % of the
   * machine's memory divided by the number of workers.
   */
  public RunOptions heap(String size) {
    if (!size.matches("[0-9]+[kKmMgG]?")) {
      throw new IllegalArgumentException("'" + size + "' is no size such as 512m or 2g.");
    }
    return new RunOptions(processes, autokill, printErrors, showOutput, size, jvmArgs);
  }

  /** Further arguments of the workers' JVMs, such as {@code -ea}; behind all others. */
  public RunOptions jvmArgs(String... arguments) {
    List<String> all = new ArrayList<>(jvmArgs);
    all.addAll(List.of(arguments));
    return new RunOptions(processes, autokill, printErrors, showOutput, heap, List.copyOf(all));
  }

  int processes() {
    return processes;
  }

  Duration autokill() {
    return autokill;
  }

  boolean printErrors() {
    return printErrors;
  }

  boolean showOutput() {
    return showOutput;
  }

  String heap() {
    return heap;
  }

  List<String> jvmArgs() {
    return jvmArgs;
  }
}
