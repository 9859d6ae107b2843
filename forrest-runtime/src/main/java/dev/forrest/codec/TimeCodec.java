package dev.forrest.codec;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Stores a value of {@code java.time} as its text in ISO 8601, or as that of its {@code toString}
 * where ISO has none.
 */
public final class TimeCodec<T> extends TextCodec<T> {
  public static final TimeCodec<Duration> DURATION = new TimeCodec<>("Duration");
  public static final TimeCodec<Instant> INSTANT = new TimeCodec<>("Instant");
  public static final TimeCodec<LocalDate> LOCAL_DATE = new TimeCodec<>("LocalDate");
  public static final TimeCodec<LocalDateTime> LOCAL_DATE_TIME = new TimeCodec<>("LocalDateTime");
  public static final TimeCodec<LocalTime> LOCAL_TIME = new TimeCodec<>("LocalTime");
  public static final TimeCodec<MonthDay> MONTH_DAY = new TimeCodec<>("MonthDay");
  public static final TimeCodec<OffsetDateTime> OFFSET_DATE_TIME =
      new TimeCodec<>("OffsetDateTime");
  public static final TimeCodec<OffsetTime> OFFSET_TIME = new TimeCodec<>("OffsetTime");
  public static final TimeCodec<Period> PERIOD = new TimeCodec<>("Period");
  public static final TimeCodec<Year> YEAR = new TimeCodec<>("Year");
  public static final TimeCodec<YearMonth> YEAR_MONTH = new TimeCodec<>("YearMonth");
  public static final TimeCodec<ZoneId> ZONE_ID = new TimeCodec<>("ZoneId");
  public static final TimeCodec<ZoneOffset> ZONE_OFFSET = new TimeCodec<>("ZoneOffset");
  public static final TimeCodec<ZonedDateTime> ZONED_DATE_TIME = new TimeCodec<>("ZonedDateTime");

  /** Longer than any text of java.time. */
  private static final int MAX_LENGTH = 200;

  private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;

  private final String type;

  /** Not the class: a worker would load all of them. */
  private final String className;

  private TimeCodec(String type) {
    super(type);
    this.type = type;
    this.className = "java.time." + type;
  }

  /**
   * The codec of a type by its name without the package, such as {@code LocalDate}; null where
   * there is none.
   */
  public static TimeCodec<?> of(String type) {
    switch (type) {
      case "Duration":
        return DURATION;
      case "Instant":
        return INSTANT;
      case "LocalDate":
        return LOCAL_DATE;
      case "LocalDateTime":
        return LOCAL_DATE_TIME;
      case "LocalTime":
        return LOCAL_TIME;
      case "MonthDay":
        return MONTH_DAY;
      case "OffsetDateTime":
        return OFFSET_DATE_TIME;
      case "OffsetTime":
        return OFFSET_TIME;
      case "Period":
        return PERIOD;
      case "Year":
        return YEAR;
      case "YearMonth":
        return YEAR_MONTH;
      case "ZoneId":
        return ZONE_ID;
      case "ZoneOffset":
        return ZONE_OFFSET;
      case "ZonedDateTime":
        return ZONED_DATE_TIME;
      default:
        return null;
    }
  }

  /** The name of a value's type without the package, or null where it is none of java.time. */
  public static String typeOf(Object value) {
    if (value instanceof ZoneId && !(value instanceof ZoneOffset)) {
      return ZONE_ID.type;
    }
    String type = value.getClass().getSimpleName();
    return value.getClass().getName().equals("java.time." + type) && of(type) != null ? type : null;
  }

  /** The name of the type without the package. */
  public String type() {
    return type;
  }

  /**
   * @throws ClassCastException if the value is of another type, as a type argument can hide
   */
  @Override
  public String text(T value) {
    if (!value.getClass().getName().equals(className)
        && !(value instanceof ZoneId && this == ZONE_ID)) {
      throw new ClassCastException(value.getClass().getName() + " is no " + className + ".");
    }
    if (value instanceof YearMonth month && month.getYear() > LAST_YEAR_OF_FOUR_DIGITS) {
      // Without the sign it could not be parsed.
      return "+" + value;
    }
    return value.toString();
  }

  @Override
  @SuppressWarnings("unchecked")
  T parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new CodecException("it has " + text.length() + " characters");
    }
    return (T) parseTime(text);
  }

  private Object parseTime(String text) {
    switch (type) {
      case "Duration":
        return Duration.parse(text);
      case "Instant":
        return Instant.parse(text);
      case "LocalDate":
        return LocalDate.parse(text);
      case "LocalDateTime":
        return LocalDateTime.parse(text);
      case "LocalTime":
        return LocalTime.parse(text);
      case "MonthDay":
        return MonthDay.parse(text);
      case "OffsetDateTime":
        return OffsetDateTime.parse(text);
      case "OffsetTime":
        return OffsetTime.parse(text);
      case "Period":
        return Period.parse(text);
      case "Year":
        return Year.of(Integer.parseInt(text));
      case "YearMonth":
        return YearMonth.parse(text);
      case "ZoneId":
        return ZoneId.of(text);
      case "ZoneOffset":
        return ZoneOffset.of(text);
      default:
        return ZonedDateTime.parse(text);
    }
  }
}
