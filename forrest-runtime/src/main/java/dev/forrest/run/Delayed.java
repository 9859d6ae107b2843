package dev.forrest.run;

import dev.forrest.store.StoredFile;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The tasks that this runner holds until it is time to try them again. Thread-safe. */
final class Delayed {
  private static final Duration FURTHEST = Duration.ofHours(1);

  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::due));

  private record Entry(Instant due, String id) {}

  /** When a task may be tried; the past where it may at once. */
  static Instant dueTime(StoredFile file) {
    String at = file.lastAttemptOrNull() == null ? "" : file.lastAttemptOrNull().getRetryAt();
    try {
      Instant due = at.isEmpty() ? Instant.MIN : Instant.parse(at);
      // No retry waits for so long: a file from elsewhere must not keep the run waiting.
      return due.isAfter(Instant.now().plus(FURTHEST)) ? Instant.MIN : due;
    } catch (DateTimeException e) {
      return Instant.MIN; // written by hand
    }
  }

  synchronized void add(Instant due, String id) {
    entries.add(new Entry(due, id));
  }

  /** A task whose time has come, or null. */
  synchronized String pollDue() {
    return entries.isEmpty() || entries.peek().due().isAfter(Instant.now())
        ? null
        : entries.poll().id();
  }

  /** How long until the next is due, from 0; null where none waits. */
  synchronized Duration untilNext() {
    if (entries.isEmpty()) {
      return null;
    }
    Duration left = Duration.between(Instant.now(), entries.peek().due());
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Takes all that wait. */
  synchronized List<String> removeAll() {
    List<String> ids = new ArrayList<>();
    entries.forEach(entry -> ids.add(entry.id()));
    entries.clear();
    return ids;
  }
}
