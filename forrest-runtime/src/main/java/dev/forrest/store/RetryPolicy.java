package dev.forrest.store;

import dev.forrest.proto.Verdict;
import java.io.IOException;
import java.time.Instant;

/** Decides whether a task is tried again. */
@FunctionalInterface
public interface RetryPolicy {
  /** No task is tried again. */
  RetryPolicy NEVER = (file, verdict) -> null;

  /**
   * When a task may be tried again; null where it may not.
   *
   * @param file with the attempts before this one
   * @param verdict of this attempt
   */
  Instant retryAt(StoredFile file, Verdict verdict) throws IOException;
}
