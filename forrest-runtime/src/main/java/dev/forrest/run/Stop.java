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
   * Waits until a process has ended, or the stop is requested, or the time is up.
   *
   * @param limit null for any time
   * @return false where the time was up
   */
  boolean awaitEnd(Process process, Duration limit) {
    return await(CompletableFuture.anyOf(process.onExit(), requested), limit);
  }

  private static boolean await(CompletableFuture<?> future, Duration time) {
    boolean interrupted = false;
    try {
      long end = time == null ? 0 : System.nanoTime() + time.toNanos();
      while (true) {
        try {
          if (time == null) {
            future.get();
          } else {
            future.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
          }
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
