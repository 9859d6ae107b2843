package dev.forrest.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;

/** Makes names that nobody else makes. */
public final class Unique {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'.'SSSSSS").withZone(ZoneOffset.UTC);

  private Unique() {}

  /** Eight random letters and digits. */
  public static String token() {
    return String.format("%08x", ThreadLocalRandom.current().nextInt());
  }

  /** A task's id: a time in UTC, to the microsecond, and a token of the process. */
  static String taskId(Instant time, String token) {
    return TIME.format(time.truncatedTo(ChronoUnit.MICROS)) + "-" + token;
  }

  /** The time of a task's id, or null where the name is none of ours. */
  static Instant timeOf(String taskId) {
    int dash = taskId.indexOf('-');
    try {
      return dash < 0 ? null : TIME.parse(taskId.substring(0, dash), Instant::from);
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }
}
