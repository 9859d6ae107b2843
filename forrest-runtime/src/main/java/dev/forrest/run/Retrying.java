package dev.forrest.run;

import dev.forrest.proto.Attempt;
import dev.forrest.proto.Verdict;
import dev.forrest.store.RetryPolicy;
import dev.forrest.store.StoredAttempt;
import dev.forrest.store.StoredFile;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Tries failed tasks again, as often as their limits say: each time after twice as long, and not
 * all at the same moment. Attempts that were interrupted from outside do not count.
 */
final class Retrying implements RetryPolicy {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final TaskLimits limits;
  private final Duration first;

  /**
   * @param first how long the second attempt waits
   */
  Retrying(TaskLimits limits, Duration first) {
    this.limits = limits;
    this.first = first;
  }

  @Override
  public Instant retryAt(StoredFile file, Verdict verdict) {
    int used = used(file);
    if (!Rules.isWorthARetry(verdict) || used >= limits.of(file.head()).retries()) {
      return null;
    }
    double jitter = ThreadLocalRandom.current().nextDouble(0.5, 1.5);
    double millis = first.toMillis() * Math.pow(2, used) * jitter;
    return Instant.now().plusMillis((long) Math.min(LONGEST.toMillis() * jitter, millis));
  }

  /** The retries since the task was scheduled, or somebody moved it back to todo. */
  private static int used(StoredFile file) {
    int used = 0;
    for (StoredAttempt stored : file.attempts()) {
      Attempt attempt = stored.attempt();
      if (attempt.getVerdict() != Verdict.INTERRUPTED) {
        used = attempt.hasRetryAt() ? used + 1 : 0;
      }
    }
    return used;
  }
}
