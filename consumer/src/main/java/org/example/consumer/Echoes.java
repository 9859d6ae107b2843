package org.example.consumer;

import dev.forrest.annotations.Deferrable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
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
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;

/** Returns a value of each type. */
final class Echoes {
  private Echoes() {}

  @Deferrable
  static boolean echoPrimitiveBoolean(boolean value) {
    return value;
  }

  @Deferrable
  static byte echoPrimitiveByte(byte value) {
    return value;
  }

  @Deferrable
  static short echoPrimitiveShort(short value) {
    return value;
  }

  @Deferrable
  static int echoPrimitiveInt(int value) {
    return value;
  }

  @Deferrable
  static long echoPrimitiveLong(long value) {
    return value;
  }

  @Deferrable
  static char echoPrimitiveChar(char value) {
    return value;
  }

  @Deferrable
  static float echoPrimitiveFloat(float value) {
    return value;
  }

  @Deferrable
  static double echoPrimitiveDouble(double value) {
    return value;
  }

  @Deferrable
  static Boolean echoBoolean(Boolean value) {
    return value;
  }

  @Deferrable
  static Byte echoByte(Byte value) {
    return value;
  }

  @Deferrable
  static Short echoShort(Short value) {
    return value;
  }

  @Deferrable
  static Integer echoInteger(Integer value) {
    return value;
  }

  @Deferrable
  static Long echoLong(Long value) {
    return value;
  }

  @Deferrable
  static Character echoCharacter(Character value) {
    return value;
  }

  @Deferrable
  static Float echoFloat(Float value) {
    return value;
  }

  @Deferrable
  static Double echoDouble(Double value) {
    return value;
  }

  @Deferrable
  static String echoString(String value) {
    return value;
  }

  @Deferrable
  static Color echoColor(Color value) {
    return value;
  }

  @Deferrable
  static Point echoPoint(Point value) {
    return value;
  }

  @Deferrable
  static Pair<String, Integer> echoPairOfStringInteger(Pair<String, Integer> value) {
    return value;
  }

  @Deferrable
  static Shape echoShape(Shape value) {
    return value;
  }

  @Deferrable
  static Tree echoTree(Tree value) {
    return value;
  }

  @Deferrable
  static byte[] echoPrimitiveByteArray(byte[] value) {
    return value;
  }

  @Deferrable
  static double[] echoPrimitiveDoubleArray(double[] value) {
    return value;
  }

  @Deferrable
  static float[] echoPrimitiveFloatArray(float[] value) {
    return value;
  }

  @Deferrable
  static long[] echoPrimitiveLongArray(long[] value) {
    return value;
  }

  @Deferrable
  static int[] echoPrimitiveIntArray(int[] value) {
    return value;
  }

  @Deferrable
  static short[] echoPrimitiveShortArray(short[] value) {
    return value;
  }

  @Deferrable
  static char[] echoPrimitiveCharArray(char[] value) {
    return value;
  }

  @Deferrable
  static boolean[] echoPrimitiveBooleanArray(boolean[] value) {
    return value;
  }

  @Deferrable
  static String[] echoStringArray(String[] value) {
    return value;
  }

  @Deferrable
  static double[][] echoPrimitiveDoubleArrayArray(double[][] value) {
    return value;
  }

  @Deferrable
  static Point[] echoPointArray(Point[] value) {
    return value;
  }

  @Deferrable
  static List<Integer> echoListOfInteger(List<Integer> value) {
    return value;
  }

  @Deferrable
  static Set<String> echoSetOfString(Set<String> value) {
    return value;
  }

  @Deferrable
  static SortedSet<String> echoSortedSetOfString(SortedSet<String> value) {
    return value;
  }

  @Deferrable
  static Collection<String> echoCollectionOfString(Collection<String> value) {
    return value;
  }

  @Deferrable
  static Iterable<String> echoIterableOfString(Iterable<String> value) {
    return value;
  }

  @Deferrable
  static Map<String, Integer> echoMapOfStringInteger(Map<String, Integer> value) {
    return value;
  }

  @Deferrable
  static SortedMap<Integer, String> echoSortedMapOfIntegerString(SortedMap<Integer, String> value) {
    return value;
  }

  @Deferrable
  static Map<Color, List<Point>> echoMapOfColorListPoint(Map<Color, List<Point>> value) {
    return value;
  }

  @Deferrable
  static Optional<String> echoOptionalOfString(Optional<String> value) {
    return value;
  }

  @Deferrable
  static OptionalInt echoOptionalInt(OptionalInt value) {
    return value;
  }

  @Deferrable
  static OptionalLong echoOptionalLong(OptionalLong value) {
    return value;
  }

  @Deferrable
  static OptionalDouble echoOptionalDouble(OptionalDouble value) {
    return value;
  }

  @Deferrable
  static BigInteger echoBigInteger(BigInteger value) {
    return value;
  }

  @Deferrable
  static BigDecimal echoBigDecimal(BigDecimal value) {
    return value;
  }

  @Deferrable
  static UUID echoUUID(UUID value) {
    return value;
  }

  @Deferrable
  static URI echoURI(URI value) {
    return value;
  }

  @Deferrable
  static Path echoPath(Path value) {
    return value;
  }

  @Deferrable
  static Duration echoDuration(Duration value) {
    return value;
  }

  @Deferrable
  static Instant echoInstant(Instant value) {
    return value;
  }

  @Deferrable
  static LocalDate echoLocalDate(LocalDate value) {
    return value;
  }

  @Deferrable
  static LocalTime echoLocalTime(LocalTime value) {
    return value;
  }

  @Deferrable
  static LocalDateTime echoLocalDateTime(LocalDateTime value) {
    return value;
  }

  @Deferrable
  static OffsetTime echoOffsetTime(OffsetTime value) {
    return value;
  }

  @Deferrable
  static OffsetDateTime echoOffsetDateTime(OffsetDateTime value) {
    return value;
  }

  @Deferrable
  static ZonedDateTime echoZonedDateTime(ZonedDateTime value) {
    return value;
  }

  @Deferrable
  static Period echoPeriod(Period value) {
    return value;
  }

  @Deferrable
  static Year echoYear(Year value) {
    return value;
  }

  @Deferrable
  static YearMonth echoYearMonth(YearMonth value) {
    return value;
  }

  @Deferrable
  static MonthDay echoMonthDay(MonthDay value) {
    return value;
  }

  @Deferrable
  static ZoneId echoZoneId(ZoneId value) {
    return value;
  }

  @Deferrable
  static ZoneOffset echoZoneOffset(ZoneOffset value) {
    return value;
  }

  @Deferrable
  static BitSet echoBitSet(BitSet value) {
    return value;
  }
}
