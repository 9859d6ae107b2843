package dev.forrest.run;

import dev.forrest.codec.Limits;
import dev.forrest.process.Cage;
import dev.forrest.process.Memory;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Watches a worker, and says when it must be ended. */
final class Watch {
  /** How often memory, processes and output are looked at. */
  private static final long INTERVAL = 100_000_000;

  /** How long before its time limit a worker is asked for a thread dump, at most. */
  private static final long DUMP_BEFORE = 500_000_000;

  private final CompletableFuture<?> stopOrEnd;
  private final Process worker;
  private final Cage cage;
  private final Limits limits;
  private final OutputFile output;
  private final AttemptFiles files;
  private final boolean dumps;
  private final long start = System.nanoTime();
  private boolean dumped;
  private long measured;

  /**
   * @param dumps whether the worker prints a thread dump when it gets SIGQUIT
   */
  Watch(
      Stop stop,
      Process worker,
      Cage cage,
      Limits limits,
      OutputFile output,
      AttemptFiles files,
      boolean dumps) {
    this.stopOrEnd = stop.orEndOf(worker);
    this.worker = worker;
    this.cage = cage;
    this.limits = limits;
    this.output = output;
    this.files = files;
    this.dumps = dumps;
  }

  /** Waits for the worker's end; returns null then, or why it must be ended. */
  KillReason await() throws IOException {
    while (true) {
      if (Stop.await(stopOrEnd, Duration.ofNanos(untilNextLook()))) {
        return worker.isAlive() ? KillReason.STOP : null;
      }
      KillReason reason = look();
      if (reason != null) {
        return reason;
      }
    }
  }

  /** From the worker's start, in nanoseconds. */
  long elapsed() {
    return System.nanoTime() - start;
  }

  /** Whether the worker was asked for a thread dump. */
  boolean dumped() {
    return dumped;
  }

  /** How much memory, or how many processes, were found above the limit. */
  long measured() {
    return measured;
  }

  private long untilNextLook() {
    long next = INTERVAL;
    if (limits.timeoutMillis() > 0) {
      long left = timeout() - elapsed();
      next = Math.min(next, left);
      if (dumps && !dumped) {
        next = Math.min(next, left - dumpBefore());
      }
    }
    return Math.max(0, next);
  }

  private KillReason look() throws IOException {
    if (limits.timeoutMillis() > 0) {
      long left = timeout() - elapsed();
      if (left <= 0) {
        return KillReason.TIME;
      }
      // A JVM that has not come so far as to begin may die of the signal.
      if (dumps && !dumped && left <= dumpBefore() && files.begun()) {
        ThreadDump.request(worker);
      }
      dumped |= left <= dumpBefore();
    }
    output.bound();
    if (limits.maxOutputBytes() > 0 && output.printed() > limits.maxOutputBytes()) {
      return KillReason.OUTPUT;
    }
    if (limits.maxProcesses() > 0 || limits.memoryBytes() > 0) {
      return look(cage.pids());
    }
    return null;
  }

  private KillReason look(long[] pids) {
    if (limits.maxProcesses() > 0 && pids.length > limits.maxProcesses()) {
      measured = pids.length;
      return KillReason.PROCESSES;
    }
    if (limits.memoryBytes() > 0) {
      measured = Memory.ofAtMost(pids, limits.memoryBytes());
      return measured > limits.memoryBytes() ? KillReason.MEMORY : null;
    }
    return null;
  }

  private long timeout() {
    return limits.timeoutMillis() * 1_000_000;
  }

  private long dumpBefore() {
    return Math.min(DUMP_BEFORE, timeout() / 10);
  }
}
