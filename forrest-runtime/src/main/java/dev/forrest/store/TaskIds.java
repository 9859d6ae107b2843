package dev.forrest.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Gives ids that sort in the order in which they were given. Thread-safe. */
final class TaskIds {
  private final String token = Unique.token();
  private Instant last;

  /**
   * @param last no id is before this time, even where the clock was set back; null for any
   */
  TaskIds(Instant last) {
    this.last = last == null ? Instant.EPOCH : last;
  }

  synchronized String next() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    last = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    return Unique.taskId(last, token);
  }
}
