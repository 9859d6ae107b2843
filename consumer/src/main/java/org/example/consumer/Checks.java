package org.example.consumer;

import dev.forrest.Task;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** A task for each type, and the value that it has. */
final class Checks {
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 22, 8, 30, 15);

  private final List<Check> checks = new ArrayList<>();

  /** A task and its value. */
  record Check(String what, Task<?> task, Object value) {}

  static List<Check> ofAllTypes() {
    Checks all = new Checks();
    all.add("boolean", true, Deferred::echoPrimitiveBoolean);
    all.add("byte", (byte) -1, Deferred::echoPrimitiveByte);
    all.add("short", (short) -2, Deferred::echoPrimitiveShort);
    all.add("int", -3, Deferred::echoPrimitiveInt);
    all.add("long", -4L, Deferred::echoPrimitiveLong);
    all.add("char", 'x', Deferred::echoPrimitiveChar);
    all.add("float", 0.5f, Deferred::echoPrimitiveFloat);
    all.add("double", -0.0, Deferred::echoPrimitiveDouble);
    all.add("Boolean", (Boolean) null, Deferred::echoBoolean);
    all.add("Byte", (Byte) (byte) 1, Deferred::echoByte);
    all.add("Short", (Short) (short) 2, Deferred::echoShort);
    all.add("Integer", (Integer) 3, Deferred::echoInteger);
    all.add("Long", (Long) 4L, Deferred::echoLong);
    all.add("Character", (Character) '\ud800', Deferred::echoCharacter);
    all.add("Float", (Float) Float.NaN, Deferred::echoFloat);
    all.add("Double", (Double) Double.MIN_VALUE, Deferred::echoDouble);
    all.add("String", "text \ud83d\udf32", Deferred::echoString);
    all.add("Color", Color.GREEN, Deferred::echoColor);
    all.add("Point", new Point(1, 2), Deferred::echoPoint);
    all.add("Pair<String, Integer>", new Pair<String, Integer>("a", null), Deferred::echoPairOfStringInteger);
    all.add("Shape", new Shape.Group(List.of(new Shape.Disc(1))), Deferred::echoShape);
    all.add("Tree", new Tree("root", List.of(new Tree("leaf", null))), Deferred::echoTree);
    all.add("byte[]", new byte[] {0, -1}, Deferred::echoPrimitiveByteArray);
    all.add("double[]", new double[] {1, Double.NaN}, Deferred::echoPrimitiveDoubleArray);
    all.add("float[]", new float[] {1}, Deferred::echoPrimitiveFloatArray);
    all.add("long[]", new long[] {1}, Deferred::echoPrimitiveLongArray);
    all.add("int[]", new int[] {1}, Deferred::echoPrimitiveIntArray);
    all.add("short[]", new short[] {1}, Deferred::echoPrimitiveShortArray);
    all.add("char[]", new char[] {'x'}, Deferred::echoPrimitiveCharArray);
    all.add("boolean[]", new boolean[] {true}, Deferred::echoPrimitiveBooleanArray);
    all.add("String[]", new String[] {"a", null}, Deferred::echoStringArray);
    all.add("double[][]", new double[][] {{1}, null}, Deferred::echoPrimitiveDoubleArrayArray);
    all.add("Point[]", new Point[] {new Point(3, 4), null}, Deferred::echoPointArray);
    all.add("List<Integer>", Arrays.asList(7, null), Deferred::echoListOfInteger);
    all.add("Set<String>", Set.of("a"), Deferred::echoSetOfString);
    all.add("SortedSet<String>", new TreeSet<>(Set.of("b", "a")), Deferred::echoSortedSetOfString);
    all.add("Collection<String>", List.of("a"), Deferred::echoCollectionOfString);
    all.add("Iterable<String>", List.of("a"), Deferred::echoIterableOfString);
    all.add("Map<String, Integer>", Map.of("a", 1), Deferred::echoMapOfStringInteger);
    all.add("SortedMap<Integer, String>", new TreeMap<>(Map.of(1, "a")), Deferred::echoSortedMapOfIntegerString);
    all.add("Map<Color, List<Point>>", Map.of(Color.RED, List.of(new Point(5, 6))), Deferred::echoMapOfColorListPoint);
    all.add("Optional<String>", Optional.of("a"), Deferred::echoOptionalOfString);
    all.add("OptionalInt", OptionalInt.of(1), Deferred::echoOptionalInt);
    all.add("OptionalLong", OptionalLong.empty(), Deferred::echoOptionalLong);
    all.add("OptionalDouble", OptionalDouble.of(1), Deferred::echoOptionalDouble);
    all.add("BigInteger", BigInteger.TWO.pow(100), Deferred::echoBigInteger);
    all.add("BigDecimal", new BigDecimal("1.50"), Deferred::echoBigDecimal);
    all.add("UUID", new UUID(1, 2), Deferred::echoUUID);
    all.add("URI", URI.create("https://example.org/a"), Deferred::echoURI);
    all.add("Path", Path.of("data", "a.txt"), Deferred::echoPath);
    all.add("Duration", Duration.ofMinutes(90), Deferred::echoDuration);
    all.add("Instant", Instant.EPOCH, Deferred::echoInstant);
    all.add("LocalDate", TIME.toLocalDate(), Deferred::echoLocalDate);
    all.add("LocalTime", TIME.toLocalTime(), Deferred::echoLocalTime);
    all.add("LocalDateTime", TIME, Deferred::echoLocalDateTime);
    all.add("OffsetTime", TIME.toLocalTime().atOffset(ZoneOffset.UTC), Deferred::echoOffsetTime);
    all.add("OffsetDateTime", TIME.atOffset(ZoneOffset.MAX), Deferred::echoOffsetDateTime);
    all.add("ZonedDateTime", TIME.atZone(ZoneId.of("Europe/Berlin")), Deferred::echoZonedDateTime);
    all.add("Period", Period.ofMonths(3), Deferred::echoPeriod);
    all.add("Year", Year.of(2026), Deferred::echoYear);
    all.add("YearMonth", YearMonth.of(2026, 11), Deferred::echoYearMonth);
    all.add("MonthDay", MonthDay.of(11, 22), Deferred::echoMonthDay);
    all.add("ZoneId", ZoneId.of("Europe/Berlin"), Deferred::echoZoneId);
    all.add("ZoneOffset", ZoneOffset.ofHours(1), Deferred::echoZoneOffset);
    all.add("BitSet", BitSet.valueOf(new long[] {5}), Deferred::echoBitSet);
    return all.checks;
  }

  private <T> void add(String type, T value, Function<? super T, ? extends Task<?>> stub) {
    checks.add(new Check(type, stub.apply(value), value));
  }
}
