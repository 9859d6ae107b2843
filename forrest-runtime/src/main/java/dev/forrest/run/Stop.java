package dev.forrest.run;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A request to stop that wakes all who wait. Threads are never interrupted for it: that would close
 * files that are just being written.
 */
final class Stop {
  private final CompletableFuture<Void> requested = new CompletableFuture<>();

  void request() {
    requested.complete(null);
  }

  boolean isRequested() {
    return requested.isDone();
  }

  /** Waits for a time; false where the stop was requested before it was over. */
  boolean sleep(Duration time) {
    return !await(requested, time);
  }

  /**
   * Is done once a process has ended, or the stop is requested. A thread of its own waits for the
   * process: {@link Process#onExit} is told by a thread of the common pool, all of which the user's
   * program may keep busy for hours.
   */
  CompletableFuture<?> orEndOf(Process process) {
    CompletableFuture<Void> ended = new CompletableFuture<>();
    Thread waiting =
        new Thread(
            () -> {
              waitFor(process);
              ended.complete(null);
            },
            "forrest-exit-" + process.pid());
    waiting.setDaemon(true);
    waiting.start();
    return CompletableFuture.anyOf(ended, requested);
  }

  private static void waitFor(Process process) {
    while (true) {
      try {
        process.waitFor();
        return;
      } catch (InterruptedException e) {
        // Nothing but the process's end matters to this thread.
      }
    }
  }

  /**
   * Waits until a future is done, or the time is up.
   *
   * @return false where the time was up
   */
  static boolean await(CompletableFuture<?> future, Duration time) {
    boolean interrupted = false;
    try {
      long end = System.nanoTime() + time.toNanos();
      while (true) {
        try {
          future.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
          return true;
        } catch (TimeoutException e) {
          return false;
        } catch (ExecutionException e) {
          return true;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
