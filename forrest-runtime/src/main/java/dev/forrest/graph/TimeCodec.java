package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.CodecException;
import dev.forrest.codec.MessageCodec;
import dev.forrest.codec.Shown;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.StringCodec;
import java.io.IOException;
import java.time.DateTimeException;
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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Stores a value of {@code java.time} as {@code forrest.Time}: its type's name and its text. */
final class TimeCodec extends MessageCodec<Object> {
  static final TimeCodec INSTANCE = new TimeCodec();

  private static final int TYPE = 1;
  private static final int TEXT = 2;

  /** Longer than any text of java.time. */
  private static final int MAX_LENGTH = 200;

  private TimeCodec() {}

  static boolean handles(Object value) {
    String type = value.getClass().getSimpleName();
    return value.getClass().getName().equals("java.time." + type) && isKnown(type);
  }

  @Override
  protected long bodySize(Object value, Sizes sizes) {
    return StringCodec.INSTANCE.fieldSize(TYPE, value.getClass().getSimpleName(), sizes)
        + StringCodec.INSTANCE.fieldSize(TEXT, value.toString(), sizes);
  }

  @Override
  protected void writeBody(Object value, Sizes sizes, CodedOutputStream out) throws IOException {
    out.writeString(TYPE, value.getClass().getSimpleName());
    out.writeString(TEXT, value.toString());
  }

  @Override
  protected Object readBody(CodedInputStream in) throws IOException {
    String type = "";
    String text = "";
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag >>> 3) {
        case TYPE:
          type = in.readString();
          break;
        case TEXT:
          text = in.readString();
          break;
        default:
          in.skipField(tag);
      }
    }
    if (!isKnown(type)) {
      throw new CodecException(
          "java.time." + Shown.text(type) + " is no type that Forrest stores.");
    }
    try {
      if (text.length() <= MAX_LENGTH) {
        return parse(type, text);
      }
    } catch (DateTimeException | ArithmeticException e) {
      throw new CodecException(
          "'" + Shown.text(text) + "' is no " + type + ": " + Shown.text(e.getMessage()), e);
    }
    throw new CodecException("'" + Shown.text(text) + "' is no " + type + ".");
  }

  private static boolean isKnown(String type) {
    switch (type) {
      case "Duration":
      case "Instant":
      case "LocalDate":
      case "LocalDateTime":
      case "LocalTime":
      case "MonthDay":
      case "OffsetDateTime":
      case "OffsetTime":
      case "Period":
      case "Year":
      case "YearMonth":
      case "ZoneOffset":
      case "ZonedDateTime":
        return true;
      default:
        return false;
    }
  }

  private static Object parse(String type, String text) {
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
        return Year.parse(text);
      case "YearMonth":
        return YearMonth.parse(text);
      case "ZoneOffset":
        return ZoneOffset.of(text);
      default:
        return ZonedDateTime.parse(text);
    }
  }
}
