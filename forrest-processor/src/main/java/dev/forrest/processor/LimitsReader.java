package dev.forrest.processor;

import dev.forrest.annotations.Deferrable;
import dev.forrest.processor.model.LimitsModel;
import dev.forrest.processor.validate.Message;
import dev.forrest.processor.validate.Report;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;

/** Reads the limits that an annotation says, and reports those that are none. */
final class LimitsReader {
  private static final Pattern TIME = Pattern.compile("([0-9]+)(ms|s|m|h|d)");
  private static final Map<String, Long> MILLIS =
      Map.of("ms", 1L, "s", 1000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

  /** Whatever is longer never comes; and nanoseconds still fit. */
  private static final long LONGEST = 36_500 * 86_400_000L;

  private static final Pattern SIZE = Pattern.compile("([0-9]+)([kmg]?)");
  private static final Map<String, Long> BYTES =
      Map.of("", 1L, "k", 1L << 10, "m", 1L << 20, "g", 1L << 30);
  private static final long SMALLEST_HEAP = 2 << 20;

  private static final String ZERO = "it is zero, which leaves a task nothing";

  private final ExecutableElement method;
  private final String title;
  private final Report report;

  private LimitsReader(ExecutableElement method, String title, Report report) {
    this.method = method;
    this.title = title;
    this.report = report;
  }

  /**
   * The limits; those that are reported count as unsaid.
   *
   * @param said the method's annotation
   * @param title what messages call the method
   */
  static LimitsModel read(ExecutableElement method, Deferrable said, String title, Report report) {
    return new LimitsReader(method, title, report).read(said);
  }

  private LimitsModel read(Deferrable said) {
    return new LimitsModel(
        time(said.timeout()),
        size("heap", said.heap(), SMALLEST_HEAP),
        size("memory", said.memory(), 1),
        count("maxProcesses", said.maxProcesses(), 0, "its worker is one process; use 1 or more"),
        size("maxOutput", said.maxOutput(), 1),
        count("retries", said.retries(), -1, "a task is tried once at least; use 0 or more"));
  }

  private long time(String said) {
    if (said.isEmpty()) {
      return 0;
    }
    Matcher time = TIME.matcher(said);
    if (!time.matches()) {
      return reject(
          Message.TIME_LIMIT, "timeout", said, title, "it is no whole number with a unit");
    }
    long millis = product(time.group(1), MILLIS.get(time.group(2)));
    if (millis == 0) {
      return reject(Message.TIME_LIMIT, "timeout", said, title, ZERO);
    }
    if (millis > LONGEST) {
      return reject(
          Message.TIME_LIMIT, "timeout", said, title, "it is longer than 36500d, a hundred years");
    }
    return millis;
  }

  private long size(String attribute, String said, long smallest) {
    if (said.isEmpty()) {
      return 0;
    }
    Matcher size = SIZE.matcher(said.toLowerCase(Locale.ROOT));
    if (!size.matches()) {
      return reject(
          Message.SIZE_LIMIT,
          attribute,
          attribute,
          said,
          title,
          "it is no whole number, alone or with one letter");
    }
    long bytes = product(size.group(1), BYTES.get(size.group(2)));
    if (bytes == 0) {
      return reject(Message.SIZE_LIMIT, attribute, attribute, said, title, ZERO);
    }
    if (bytes == Long.MAX_VALUE) {
      return reject(
          Message.SIZE_LIMIT, attribute, attribute, said, title, "it is 8589934592g or more");
    }
    if (bytes < smallest) {
      return reject(
          Message.SIZE_LIMIT,
          attribute,
          attribute,
          said,
          title,
          "it is " + bytes + " bytes, and no JVM starts with less than 2m");
    }
    return bytes;
  }

  private int count(String attribute, int said, int unsaid, String why) {
    return said < unsaid
        ? (int) reject(Message.COUNT_LIMIT, attribute, attribute, said, title, why)
        : said;
  }

  /** At most {@link Long#MAX_VALUE}. */
  private static long product(String number, long unit) {
    try {
      return Math.multiplyExact(Long.parseLong(number), unit);
    } catch (ArithmeticException | NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private long reject(Message message, String attribute, Object... arguments) {
    report.addAt(Deferrable.class, attribute, message, method, arguments);
    return 0;
  }
}
