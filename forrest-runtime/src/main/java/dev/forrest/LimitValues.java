package dev.forrest;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the values of limits. */
final class LimitValues {
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,15})([kmg]?)");
  private static final String UNITS = "kmg";

  /** Whatever is longer never comes; and nanoseconds still fit. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private LimitValues() {}

  /** A size such as {@code 512m}, in bytes. */
  static long bytes(String size) {
    Matcher matcher = SIZE.matcher(size.toLowerCase(Locale.ROOT));
    if (matcher.matches()) {
      int unit = matcher.group(2).isEmpty() ? 0 : 1 + UNITS.indexOf(matcher.group(2));
      long number = Long.parseLong(matcher.group(1));
      if (number > 0 && number <= Long.MAX_VALUE >> (10 * unit)) {
        return number << (10 * unit);
      }
    }
    throw new IllegalArgumentException(
        "'" + size + "' is no size such as 512m or 2g: a number above 0, and k, m, g or nothing.");
  }

  static long millis(String what, Duration time) {
    if (time.compareTo(Duration.ofMillis(1)) < 0) {
      throw new IllegalArgumentException(what + " must be at least a millisecond, not " + time);
    }
    return time.compareTo(LONGEST) > 0 ? LONGEST.toMillis() : time.toMillis();
  }

  static int count(int processes) {
    if (processes < 1) {
      throw new IllegalArgumentException(
          "A task needs at least 1 process, its worker; not " + processes + ".");
    }
    return processes;
  }

  static int retries(int count) {
    if (count < 0) {
      throw new IllegalArgumentException(
          "The number of retries must be 0 or more, not " + count + ".");
    }
    return count;
  }
}
