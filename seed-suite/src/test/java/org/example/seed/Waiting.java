package org.example.seed;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what other processes do. */
final class Waiting {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LOOK_MILLIS = 2;

  private Waiting() {}

  /** Waits until a condition holds; fails when it does not within a minute. */
  static void until(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(LOOK_MILLIS);
    }
  }
}
