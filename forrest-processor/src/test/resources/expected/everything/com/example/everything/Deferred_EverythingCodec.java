package com.example.everything;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.ArrayCodec;
import dev.forrest.codec.BigDecimalCodec;
import dev.forrest.codec.BigIntegerCodec;
import dev.forrest.codec.BooleanArrayCodec;
import dev.forrest.codec.BooleanCodec;
import dev.forrest.codec.ByteCodec;
import dev.forrest.codec.BytesCodec;
import dev.forrest.codec.CharArrayCodec;
import dev.forrest.codec.CharCodec;
import dev.forrest.codec.Codec;
import dev.forrest.codec.CollectionCodec;
import dev.forrest.codec.DoubleArrayCodec;
import dev.forrest.codec.DoubleCodec;
import dev.forrest.codec.EnumCodec;
import dev.forrest.codec.FloatArrayCodec;
import dev.forrest.codec.FloatCodec;
import dev.forrest.codec.IntArrayCodec;
import dev.forrest.codec.IntCodec;
import dev.forrest.codec.IterableCodec;
import dev.forrest.codec.ListCodec;
import dev.forrest.codec.LongArrayCodec;
import dev.forrest.codec.LongCodec;
import dev.forrest.codec.MapCodec;
import dev.forrest.codec.OptionalCodec;
import dev.forrest.codec.OptionalDoubleCodec;
import dev.forrest.codec.OptionalIntCodec;
import dev.forrest.codec.OptionalLongCodec;
import dev.forrest.codec.PathCodec;
import dev.forrest.codec.RecordCodec;
import dev.forrest.codec.SetCodec;
import dev.forrest.codec.ShortArrayCodec;
import dev.forrest.codec.ShortCodec;
import dev.forrest.codec.Sizes;
import dev.forrest.codec.SortedMapCodec;
import dev.forrest.codec.SortedSetCodec;
import dev.forrest.codec.StringCodec;
import dev.forrest.codec.TimeCodec;
import dev.forrest.codec.UriCodec;
import dev.forrest.codec.UuidCodec;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
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
import javax.annotation.processing.Generated;

@Generated("dev.forrest.processor.ForrestProcessor")
final class Deferred_EverythingCodec extends RecordCodec<Everything> {
  static final Deferred_EverythingCodec INSTANCE = new Deferred_EverythingCodec();

  private static final Codec<Everything.Color> COLOR_CODEC = EnumCodec.of("com.example.everything.Everything.Color", 115564969, Everything.Color.values());

  private static final Codec<double[][]> ADD_CODEC = ArrayCodec.of(DoubleArrayCodec.INSTANCE,
      double[].class);

  private static final Codec<byte[][]> ABB_CODEC = ArrayCodec.of(BytesCodec.INSTANCE, byte[].class);

  private static final Codec<String[][][]> ASSS_CODEC = ArrayCodec.of(ArrayCodec.of(ArrayCodec.of(StringCodec.INSTANCE,
      String.class), String[].class), String[][].class);

  private static final Codec<Everything.Color[]> COLORS_CODEC = ArrayCodec.of(EnumCodec.of("com.example.everything.Everything.Color", 115564969, Everything.Color.values()),
      Everything.Color.class);

  private static final Codec<Everything.Point[]> POINTS_CODEC = ArrayCodec.of(Deferred_PointCodec.INSTANCE,
      Everything.Point.class);

  private static final Codec<List<Integer>> INTS_CODEC = ListCodec.of(IntCodec.INSTANCE);

  private static final Codec<List<String>> STRINGS_CODEC = ListCodec.of(StringCodec.INSTANCE);

  private static final Codec<List<Everything.Color>> COLOR_LIST_CODEC = ListCodec.of(EnumCodec.of("com.example.everything.Everything.Color", 115564969, Everything.Color.values()));

  private static final Codec<List<List<Everything.Point>>> NESTED_CODEC = ListCodec.of(ListCodec.of(Deferred_PointCodec.INSTANCE));

  private static final Codec<List<Everything.Point>> COVARIANT_CODEC = ListCodec.of(Deferred_PointCodec.INSTANCE);

  private static final Codec<Set<Long>> LONGS_CODEC = SetCodec.of(LongCodec.INSTANCE);

  private static final Codec<Map<String, Everything.Point>> BY_NAME_CODEC = MapCodec.of(StringCodec.INSTANCE,
      Deferred_PointCodec.INSTANCE);

  private static final Codec<Map<Everything.Color, List<Double>>> BY_COLOR_CODEC = MapCodec.of(EnumCodec.of("com.example.everything.Everything.Color", 115564969, Everything.Color.values()),
      ListCodec.of(DoubleCodec.INSTANCE));

  private static final Codec<Map<Everything.Point, Map<Integer, String>>> BY_POINT_CODEC = MapCodec.of(Deferred_PointCodec.INSTANCE,
      MapCodec.of(IntCodec.INSTANCE, StringCodec.INSTANCE));

  private static final Codec<Optional<String>> PRESENT_CODEC = OptionalCodec.of(StringCodec.INSTANCE);

  private static final Codec<Optional<Everything.Point>> ABSENT_CODEC = OptionalCodec.of(Deferred_PointCodec.INSTANCE);

  private static final Codec<Optional<Optional<Integer>>> BOTH_CODEC = OptionalCodec.of(OptionalCodec.of(IntCodec.INSTANCE));

  private static final Codec<List<String>[]> LISTS_CODEC = ArrayCodec.of(ListCodec.of(StringCodec.INSTANCE),
      List.class);

  private static final Codec<Collection<String>> COLLECTION_CODEC = CollectionCodec.of(StringCodec.INSTANCE);

  private static final Codec<Iterable<Everything.Point>> ITERABLE_CODEC = IterableCodec.of(Deferred_PointCodec.INSTANCE);

  private static final Codec<SortedSet<String>> SORTED_SET_CODEC = SortedSetCodec.of(StringCodec.INSTANCE);

  private static final Codec<SortedMap<String, Everything.Point>> SORTED_MAP_CODEC = SortedMapCodec.of(StringCodec.INSTANCE,
      Deferred_PointCodec.INSTANCE);

  private static final Codec<DayOfWeek> DAY_OF_WEEK_CODEC = EnumCodec.of("java.time.DayOfWeek", 416790852, DayOfWeek.values());

  private static final Codec<List<URI>> URIS_CODEC = ListCodec.of(UriCodec.INSTANCE);

  private static final Codec<Map<LocalDate, BigDecimal>> BY_DATE_CODEC = MapCodec.of(TimeCodec.LOCAL_DATE,
      BigDecimalCodec.INSTANCE);

  private static final Codec<Path[]> PATHS_CODEC = ArrayCodec.of(PathCodec.INSTANCE, Path.class);

  private static final Codec<OptionalInt[]> OPTIONALS_CODEC = ArrayCodec.of(OptionalIntCodec.INSTANCE,
      OptionalInt.class);

  private static final Codec<List<Everything.Strict>> STRICT_CODEC = ListCodec.of(Deferred_StrictCodec.INSTANCE);

  private Deferred_EverythingCodec() {
    super("com.example.everything.Everything", 32565444);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected long bodySize(Everything value, Sizes sizes) {
    long size = 0;
    size += CodedOutputStream.computeBoolSize(1, value.z());
    size += CodedOutputStream.computeSInt32Size(2, value.b());
    size += CodedOutputStream.computeSInt32Size(3, value.s());
    size += CodedOutputStream.computeSInt32Size(4, value.i());
    size += CodedOutputStream.computeSInt64Size(5, value.l());
    size += CodedOutputStream.computeUInt32Size(6, value.c());
    size += CodedOutputStream.computeFloatSize(7, value.f());
    size += CodedOutputStream.computeDoubleSize(8, value.d());
    Boolean bz = value.bz();
    if (bz != null) {
      size += BooleanCodec.INSTANCE.fieldSize(9, bz, sizes);
    }
    Byte bb = value.bb();
    if (bb != null) {
      size += ByteCodec.INSTANCE.fieldSize(10, bb, sizes);
    }
    Short bs = value.bs();
    if (bs != null) {
      size += ShortCodec.INSTANCE.fieldSize(11, bs, sizes);
    }
    Integer bi = value.bi();
    if (bi != null) {
      size += IntCodec.INSTANCE.fieldSize(12, bi, sizes);
    }
    Long bl = value.bl();
    if (bl != null) {
      size += LongCodec.INSTANCE.fieldSize(13, bl, sizes);
    }
    Character bc = value.bc();
    if (bc != null) {
      size += CharCodec.INSTANCE.fieldSize(14, bc, sizes);
    }
    Float bf = value.bf();
    if (bf != null) {
      size += FloatCodec.INSTANCE.fieldSize(15, bf, sizes);
    }
    Double bd = value.bd();
    if (bd != null) {
      size += DoubleCodec.INSTANCE.fieldSize(16, bd, sizes);
    }
    String text = value.text();
    if (text != null) {
      size += StringCodec.INSTANCE.fieldSize(17, text, sizes);
    }
    byte[] bytes = value.bytes();
    if (bytes != null) {
      size += BytesCodec.INSTANCE.fieldSize(18, bytes, sizes);
    }
    Everything.Color color = value.color();
    if (color != null) {
      size += COLOR_CODEC.fieldSize(19, color, sizes);
    }
    Everything.Point point = value.point();
    if (point != null) {
      size += Deferred_PointCodec.INSTANCE.fieldSize(20, point, sizes);
    }
    boolean[] az = value.az();
    if (az != null) {
      size += BooleanArrayCodec.INSTANCE.fieldSize(21, az, sizes);
    }
    short[] as = value.as();
    if (as != null) {
      size += ShortArrayCodec.INSTANCE.fieldSize(22, as, sizes);
    }
    int[] ai = value.ai();
    if (ai != null) {
      size += IntArrayCodec.INSTANCE.fieldSize(23, ai, sizes);
    }
    long[] al = value.al();
    if (al != null) {
      size += LongArrayCodec.INSTANCE.fieldSize(24, al, sizes);
    }
    char[] ac = value.ac();
    if (ac != null) {
      size += CharArrayCodec.INSTANCE.fieldSize(25, ac, sizes);
    }
    float[] af = value.af();
    if (af != null) {
      size += FloatArrayCodec.INSTANCE.fieldSize(26, af, sizes);
    }
    double[] ad = value.ad();
    if (ad != null) {
      size += DoubleArrayCodec.INSTANCE.fieldSize(27, ad, sizes);
    }
    double[][] add = value.add();
    if (add != null) {
      size += ADD_CODEC.fieldSize(28, add, sizes);
    }
    byte[][] abb = value.abb();
    if (abb != null) {
      size += ABB_CODEC.fieldSize(29, abb, sizes);
    }
    String[][][] asss = value.asss();
    if (asss != null) {
      size += ASSS_CODEC.fieldSize(30, asss, sizes);
    }
    Everything.Color[] colors = value.colors();
    if (colors != null) {
      size += COLORS_CODEC.fieldSize(31, colors, sizes);
    }
    Everything.Point[] points = value.points();
    if (points != null) {
      size += POINTS_CODEC.fieldSize(32, points, sizes);
    }
    List<Integer> ints = value.ints();
    if (ints != null) {
      size += INTS_CODEC.fieldSize(33, ints, sizes);
    }
    List<String> strings = value.strings();
    if (strings != null) {
      size += STRINGS_CODEC.fieldSize(34, strings, sizes);
    }
    List<Everything.Color> colorList = value.colorList();
    if (colorList != null) {
      size += COLOR_LIST_CODEC.fieldSize(35, colorList, sizes);
    }
    List<List<Everything.Point>> nested = value.nested();
    if (nested != null) {
      size += NESTED_CODEC.fieldSize(36, nested, sizes);
    }
    List<Everything.Point> covariant = (List<Everything.Point>) value.covariant();
    if (covariant != null) {
      size += COVARIANT_CODEC.fieldSize(37, covariant, sizes);
    }
    Set<Long> longs = value.longs();
    if (longs != null) {
      size += LONGS_CODEC.fieldSize(38, longs, sizes);
    }
    Map<String, Everything.Point> byName = value.byName();
    if (byName != null) {
      size += BY_NAME_CODEC.fieldSize(39, byName, sizes);
    }
    Map<Everything.Color, List<Double>> byColor = value.byColor();
    if (byColor != null) {
      size += BY_COLOR_CODEC.fieldSize(40, byColor, sizes);
    }
    Map<Everything.Point, Map<Integer, String>> byPoint = value.byPoint();
    if (byPoint != null) {
      size += BY_POINT_CODEC.fieldSize(41, byPoint, sizes);
    }
    Optional<String> present = value.present();
    if (present != null) {
      size += PRESENT_CODEC.fieldSize(42, present, sizes);
    }
    Optional<Everything.Point> absent = value.absent();
    if (absent != null) {
      size += ABSENT_CODEC.fieldSize(43, absent, sizes);
    }
    Optional<Optional<Integer>> both = value.both();
    if (both != null) {
      size += BOTH_CODEC.fieldSize(44, both, sizes);
    }
    List<String>[] lists = value.lists();
    if (lists != null) {
      size += LISTS_CODEC.fieldSize(45, lists, sizes);
    }
    Everything.Tree tree = value.tree();
    if (tree != null) {
      size += Deferred_TreeCodec.INSTANCE.fieldSize(46, tree, sizes);
    }
    Collection<String> collection = value.collection();
    if (collection != null) {
      size += COLLECTION_CODEC.fieldSize(47, collection, sizes);
    }
    Iterable<Everything.Point> iterable = value.iterable();
    if (iterable != null) {
      size += ITERABLE_CODEC.fieldSize(48, iterable, sizes);
    }
    SortedSet<String> sortedSet = value.sortedSet();
    if (sortedSet != null) {
      size += SORTED_SET_CODEC.fieldSize(49, sortedSet, sizes);
    }
    SortedMap<String, Everything.Point> sortedMap = value.sortedMap();
    if (sortedMap != null) {
      size += SORTED_MAP_CODEC.fieldSize(50, sortedMap, sizes);
    }
    OptionalInt optionalInt = value.optionalInt();
    if (optionalInt != null) {
      size += OptionalIntCodec.INSTANCE.fieldSize(51, optionalInt, sizes);
    }
    OptionalLong optionalLong = value.optionalLong();
    if (optionalLong != null) {
      size += OptionalLongCodec.INSTANCE.fieldSize(52, optionalLong, sizes);
    }
    OptionalDouble optionalDouble = value.optionalDouble();
    if (optionalDouble != null) {
      size += OptionalDoubleCodec.INSTANCE.fieldSize(53, optionalDouble, sizes);
    }
    BigInteger bigInteger = value.bigInteger();
    if (bigInteger != null) {
      size += BigIntegerCodec.INSTANCE.fieldSize(54, bigInteger, sizes);
    }
    BigDecimal bigDecimal = value.bigDecimal();
    if (bigDecimal != null) {
      size += BigDecimalCodec.INSTANCE.fieldSize(55, bigDecimal, sizes);
    }
    UUID uuid = value.uuid();
    if (uuid != null) {
      size += UuidCodec.INSTANCE.fieldSize(56, uuid, sizes);
    }
    URI uri = value.uri();
    if (uri != null) {
      size += UriCodec.INSTANCE.fieldSize(57, uri, sizes);
    }
    Path path = value.path();
    if (path != null) {
      size += PathCodec.INSTANCE.fieldSize(58, path, sizes);
    }
    Duration duration = value.duration();
    if (duration != null) {
      size += TimeCodec.DURATION.fieldSize(59, duration, sizes);
    }
    Instant instant = value.instant();
    if (instant != null) {
      size += TimeCodec.INSTANT.fieldSize(60, instant, sizes);
    }
    LocalDate localDate = value.localDate();
    if (localDate != null) {
      size += TimeCodec.LOCAL_DATE.fieldSize(61, localDate, sizes);
    }
    LocalDateTime localDateTime = value.localDateTime();
    if (localDateTime != null) {
      size += TimeCodec.LOCAL_DATE_TIME.fieldSize(62, localDateTime, sizes);
    }
    LocalTime localTime = value.localTime();
    if (localTime != null) {
      size += TimeCodec.LOCAL_TIME.fieldSize(63, localTime, sizes);
    }
    MonthDay monthDay = value.monthDay();
    if (monthDay != null) {
      size += TimeCodec.MONTH_DAY.fieldSize(64, monthDay, sizes);
    }
    OffsetDateTime offsetDateTime = value.offsetDateTime();
    if (offsetDateTime != null) {
      size += TimeCodec.OFFSET_DATE_TIME.fieldSize(65, offsetDateTime, sizes);
    }
    OffsetTime offsetTime = value.offsetTime();
    if (offsetTime != null) {
      size += TimeCodec.OFFSET_TIME.fieldSize(66, offsetTime, sizes);
    }
    Period period = value.period();
    if (period != null) {
      size += TimeCodec.PERIOD.fieldSize(67, period, sizes);
    }
    Year year = value.year();
    if (year != null) {
      size += TimeCodec.YEAR.fieldSize(68, year, sizes);
    }
    YearMonth yearMonth = value.yearMonth();
    if (yearMonth != null) {
      size += TimeCodec.YEAR_MONTH.fieldSize(69, yearMonth, sizes);
    }
    ZoneId zoneId = value.zoneId();
    if (zoneId != null) {
      size += TimeCodec.ZONE_ID.fieldSize(70, zoneId, sizes);
    }
    ZoneOffset zoneOffset = value.zoneOffset();
    if (zoneOffset != null) {
      size += TimeCodec.ZONE_OFFSET.fieldSize(71, zoneOffset, sizes);
    }
    ZonedDateTime zonedDateTime = value.zonedDateTime();
    if (zonedDateTime != null) {
      size += TimeCodec.ZONED_DATE_TIME.fieldSize(72, zonedDateTime, sizes);
    }
    DayOfWeek dayOfWeek = value.dayOfWeek();
    if (dayOfWeek != null) {
      size += DAY_OF_WEEK_CODEC.fieldSize(73, dayOfWeek, sizes);
    }
    List<URI> uris = value.uris();
    if (uris != null) {
      size += URIS_CODEC.fieldSize(74, uris, sizes);
    }
    Map<LocalDate, BigDecimal> byDate = value.byDate();
    if (byDate != null) {
      size += BY_DATE_CODEC.fieldSize(75, byDate, sizes);
    }
    Path[] paths = value.paths();
    if (paths != null) {
      size += PATHS_CODEC.fieldSize(76, paths, sizes);
    }
    OptionalInt[] optionals = value.optionals();
    if (optionals != null) {
      size += OPTIONALS_CODEC.fieldSize(77, optionals, sizes);
    }
    List<Everything.Strict> strict = value.strict();
    if (strict != null) {
      size += STRICT_CODEC.fieldSize(78, strict, sizes);
    }
    return size;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected void writeBody(Everything value, Sizes sizes, CodedOutputStream out) throws
      IOException {
    out.writeBool(1, value.z());
    out.writeSInt32(2, value.b());
    out.writeSInt32(3, value.s());
    out.writeSInt32(4, value.i());
    out.writeSInt64(5, value.l());
    out.writeUInt32(6, value.c());
    out.writeFloat(7, value.f());
    out.writeDouble(8, value.d());
    Boolean bz = value.bz();
    if (bz != null) {
      BooleanCodec.INSTANCE.writeField(9, bz, sizes, out);
    }
    Byte bb = value.bb();
    if (bb != null) {
      ByteCodec.INSTANCE.writeField(10, bb, sizes, out);
    }
    Short bs = value.bs();
    if (bs != null) {
      ShortCodec.INSTANCE.writeField(11, bs, sizes, out);
    }
    Integer bi = value.bi();
    if (bi != null) {
      IntCodec.INSTANCE.writeField(12, bi, sizes, out);
    }
    Long bl = value.bl();
    if (bl != null) {
      LongCodec.INSTANCE.writeField(13, bl, sizes, out);
    }
    Character bc = value.bc();
    if (bc != null) {
      CharCodec.INSTANCE.writeField(14, bc, sizes, out);
    }
    Float bf = value.bf();
    if (bf != null) {
      FloatCodec.INSTANCE.writeField(15, bf, sizes, out);
    }
    Double bd = value.bd();
    if (bd != null) {
      DoubleCodec.INSTANCE.writeField(16, bd, sizes, out);
    }
    String text = value.text();
    if (text != null) {
      StringCodec.INSTANCE.writeField(17, text, sizes, out);
    }
    byte[] bytes = value.bytes();
    if (bytes != null) {
      BytesCodec.INSTANCE.writeField(18, bytes, sizes, out);
    }
    Everything.Color color = value.color();
    if (color != null) {
      COLOR_CODEC.writeField(19, color, sizes, out);
    }
    Everything.Point point = value.point();
    if (point != null) {
      Deferred_PointCodec.INSTANCE.writeField(20, point, sizes, out);
    }
    boolean[] az = value.az();
    if (az != null) {
      BooleanArrayCodec.INSTANCE.writeField(21, az, sizes, out);
    }
    short[] as = value.as();
    if (as != null) {
      ShortArrayCodec.INSTANCE.writeField(22, as, sizes, out);
    }
    int[] ai = value.ai();
    if (ai != null) {
      IntArrayCodec.INSTANCE.writeField(23, ai, sizes, out);
    }
    long[] al = value.al();
    if (al != null) {
      LongArrayCodec.INSTANCE.writeField(24, al, sizes, out);
    }
    char[] ac = value.ac();
    if (ac != null) {
      CharArrayCodec.INSTANCE.writeField(25, ac, sizes, out);
    }
    float[] af = value.af();
    if (af != null) {
      FloatArrayCodec.INSTANCE.writeField(26, af, sizes, out);
    }
    double[] ad = value.ad();
    if (ad != null) {
      DoubleArrayCodec.INSTANCE.writeField(27, ad, sizes, out);
    }
    double[][] add = value.add();
    if (add != null) {
      ADD_CODEC.writeField(28, add, sizes, out);
    }
    byte[][] abb = value.abb();
    if (abb != null) {
      ABB_CODEC.writeField(29, abb, sizes, out);
    }
    String[][][] asss = value.asss();
    if (asss != null) {
      ASSS_CODEC.writeField(30, asss, sizes, out);
    }
    Everything.Color[] colors = value.colors();
    if (colors != null) {
      COLORS_CODEC.writeField(31, colors, sizes, out);
    }
    Everything.Point[] points = value.points();
    if (points != null) {
      POINTS_CODEC.writeField(32, points, sizes, out);
    }
    List<Integer> ints = value.ints();
    if (ints != null) {
      INTS_CODEC.writeField(33, ints, sizes, out);
    }
    List<String> strings = value.strings();
    if (strings != null) {
      STRINGS_CODEC.writeField(34, strings, sizes, out);
    }
    List<Everything.Color> colorList = value.colorList();
    if (colorList != null) {
      COLOR_LIST_CODEC.writeField(35, colorList, sizes, out);
    }
    List<List<Everything.Point>> nested = value.nested();
    if (nested != null) {
      NESTED_CODEC.writeField(36, nested, sizes, out);
    }
    List<Everything.Point> covariant = (List<Everything.Point>) value.covariant();
    if (covariant != null) {
      COVARIANT_CODEC.writeField(37, covariant, sizes, out);
    }
    Set<Long> longs = value.longs();
    if (longs != null) {
      LONGS_CODEC.writeField(38, longs, sizes, out);
    }
    Map<String, Everything.Point> byName = value.byName();
    if (byName != null) {
      BY_NAME_CODEC.writeField(39, byName, sizes, out);
    }
    Map<Everything.Color, List<Double>> byColor = value.byColor();
    if (byColor != null) {
      BY_COLOR_CODEC.writeField(40, byColor, sizes, out);
    }
    Map<Everything.Point, Map<Integer, String>> byPoint = value.byPoint();
    if (byPoint != null) {
      BY_POINT_CODEC.writeField(41, byPoint, sizes, out);
    }
    Optional<String> present = value.present();
    if (present != null) {
      PRESENT_CODEC.writeField(42, present, sizes, out);
    }
    Optional<Everything.Point> absent = value.absent();
    if (absent != null) {
      ABSENT_CODEC.writeField(43, absent, sizes, out);
    }
    Optional<Optional<Integer>> both = value.both();
    if (both != null) {
      BOTH_CODEC.writeField(44, both, sizes, out);
    }
    List<String>[] lists = value.lists();
    if (lists != null) {
      LISTS_CODEC.writeField(45, lists, sizes, out);
    }
    Everything.Tree tree = value.tree();
    if (tree != null) {
      Deferred_TreeCodec.INSTANCE.writeField(46, tree, sizes, out);
    }
    Collection<String> collection = value.collection();
    if (collection != null) {
      COLLECTION_CODEC.writeField(47, collection, sizes, out);
    }
    Iterable<Everything.Point> iterable = value.iterable();
    if (iterable != null) {
      ITERABLE_CODEC.writeField(48, iterable, sizes, out);
    }
    SortedSet<String> sortedSet = value.sortedSet();
    if (sortedSet != null) {
      SORTED_SET_CODEC.writeField(49, sortedSet, sizes, out);
    }
    SortedMap<String, Everything.Point> sortedMap = value.sortedMap();
    if (sortedMap != null) {
      SORTED_MAP_CODEC.writeField(50, sortedMap, sizes, out);
    }
    OptionalInt optionalInt = value.optionalInt();
    if (optionalInt != null) {
      OptionalIntCodec.INSTANCE.writeField(51, optionalInt, sizes, out);
    }
    OptionalLong optionalLong = value.optionalLong();
    if (optionalLong != null) {
      OptionalLongCodec.INSTANCE.writeField(52, optionalLong, sizes, out);
    }
    OptionalDouble optionalDouble = value.optionalDouble();
    if (optionalDouble != null) {
      OptionalDoubleCodec.INSTANCE.writeField(53, optionalDouble, sizes, out);
    }
    BigInteger bigInteger = value.bigInteger();
    if (bigInteger != null) {
      BigIntegerCodec.INSTANCE.writeField(54, bigInteger, sizes, out);
    }
    BigDecimal bigDecimal = value.bigDecimal();
    if (bigDecimal != null) {
      BigDecimalCodec.INSTANCE.writeField(55, bigDecimal, sizes, out);
    }
    UUID uuid = value.uuid();
    if (uuid != null) {
      UuidCodec.INSTANCE.writeField(56, uuid, sizes, out);
    }
    URI uri = value.uri();
    if (uri != null) {
      UriCodec.INSTANCE.writeField(57, uri, sizes, out);
    }
    Path path = value.path();
    if (path != null) {
      PathCodec.INSTANCE.writeField(58, path, sizes, out);
    }
    Duration duration = value.duration();
    if (duration != null) {
      TimeCodec.DURATION.writeField(59, duration, sizes, out);
    }
    Instant instant = value.instant();
    if (instant != null) {
      TimeCodec.INSTANT.writeField(60, instant, sizes, out);
    }
    LocalDate localDate = value.localDate();
    if (localDate != null) {
      TimeCodec.LOCAL_DATE.writeField(61, localDate, sizes, out);
    }
    LocalDateTime localDateTime = value.localDateTime();
    if (localDateTime != null) {
      TimeCodec.LOCAL_DATE_TIME.writeField(62, localDateTime, sizes, out);
    }
    LocalTime localTime = value.localTime();
    if (localTime != null) {
      TimeCodec.LOCAL_TIME.writeField(63, localTime, sizes, out);
    }
    MonthDay monthDay = value.monthDay();
    if (monthDay != null) {
      TimeCodec.MONTH_DAY.writeField(64, monthDay, sizes, out);
    }
    OffsetDateTime offsetDateTime = value.offsetDateTime();
    if (offsetDateTime != null) {
      TimeCodec.OFFSET_DATE_TIME.writeField(65, offsetDateTime, sizes, out);
    }
    OffsetTime offsetTime = value.offsetTime();
    if (offsetTime != null) {
      TimeCodec.OFFSET_TIME.writeField(66, offsetTime, sizes, out);
    }
    Period period = value.period();
    if (period != null) {
      TimeCodec.PERIOD.writeField(67, period, sizes, out);
    }
    Year year = value.year();
    if (year != null) {
      TimeCodec.YEAR.writeField(68, year, sizes, out);
    }
    YearMonth yearMonth = value.yearMonth();
    if (yearMonth != null) {
      TimeCodec.YEAR_MONTH.writeField(69, yearMonth, sizes, out);
    }
    ZoneId zoneId = value.zoneId();
    if (zoneId != null) {
      TimeCodec.ZONE_ID.writeField(70, zoneId, sizes, out);
    }
    ZoneOffset zoneOffset = value.zoneOffset();
    if (zoneOffset != null) {
      TimeCodec.ZONE_OFFSET.writeField(71, zoneOffset, sizes, out);
    }
    ZonedDateTime zonedDateTime = value.zonedDateTime();
    if (zonedDateTime != null) {
      TimeCodec.ZONED_DATE_TIME.writeField(72, zonedDateTime, sizes, out);
    }
    DayOfWeek dayOfWeek = value.dayOfWeek();
    if (dayOfWeek != null) {
      DAY_OF_WEEK_CODEC.writeField(73, dayOfWeek, sizes, out);
    }
    List<URI> uris = value.uris();
    if (uris != null) {
      URIS_CODEC.writeField(74, uris, sizes, out);
    }
    Map<LocalDate, BigDecimal> byDate = value.byDate();
    if (byDate != null) {
      BY_DATE_CODEC.writeField(75, byDate, sizes, out);
    }
    Path[] paths = value.paths();
    if (paths != null) {
      PATHS_CODEC.writeField(76, paths, sizes, out);
    }
    OptionalInt[] optionals = value.optionals();
    if (optionals != null) {
      OPTIONALS_CODEC.writeField(77, optionals, sizes, out);
    }
    List<Everything.Strict> strict = value.strict();
    if (strict != null) {
      STRICT_CODEC.writeField(78, strict, sizes, out);
    }
  }

  @Override
  protected Everything readBody(CodedInputStream in) throws IOException {
    boolean z = false;
    byte b = 0;
    short s = 0;
    int i = 0;
    long l = 0;
    char c = 0;
    float f = 0;
    double d = 0;
    Boolean bz = null;
    Byte bb = null;
    Short bs = null;
    Integer bi = null;
    Long bl = null;
    Character bc = null;
    Float bf = null;
    Double bd = null;
    String text = null;
    byte[] bytes = null;
    Everything.Color color = null;
    Everything.Point point = null;
    boolean[] az = null;
    short[] as = null;
    int[] ai = null;
    long[] al = null;
    char[] ac = null;
    float[] af = null;
    double[] ad = null;
    double[][] add = null;
    byte[][] abb = null;
    String[][][] asss = null;
    Everything.Color[] colors = null;
    Everything.Point[] points = null;
    List<Integer> ints = null;
    List<String> strings = null;
    List<Everything.Color> colorList = null;
    List<List<Everything.Point>> nested = null;
    List<Everything.Point> covariant = null;
    Set<Long> longs = null;
    Map<String, Everything.Point> byName = null;
    Map<Everything.Color, List<Double>> byColor = null;
    Map<Everything.Point, Map<Integer, String>> byPoint = null;
    Optional<String> present = null;
    Optional<Everything.Point> absent = null;
    Optional<Optional<Integer>> both = null;
    List<String>[] lists = null;
    Everything.Tree tree = null;
    Collection<String> collection = null;
    Iterable<Everything.Point> iterable = null;
    SortedSet<String> sortedSet = null;
    SortedMap<String, Everything.Point> sortedMap = null;
    OptionalInt optionalInt = null;
    OptionalLong optionalLong = null;
    OptionalDouble optionalDouble = null;
    BigInteger bigInteger = null;
    BigDecimal bigDecimal = null;
    UUID uuid = null;
    URI uri = null;
    Path path = null;
    Duration duration = null;
    Instant instant = null;
    LocalDate localDate = null;
    LocalDateTime localDateTime = null;
    LocalTime localTime = null;
    MonthDay monthDay = null;
    OffsetDateTime offsetDateTime = null;
    OffsetTime offsetTime = null;
    Period period = null;
    Year year = null;
    YearMonth yearMonth = null;
    ZoneId zoneId = null;
    ZoneOffset zoneOffset = null;
    ZonedDateTime zonedDateTime = null;
    DayOfWeek dayOfWeek = null;
    List<URI> uris = null;
    Map<LocalDate, BigDecimal> byDate = null;
    Path[] paths = null;
    OptionalInt[] optionals = null;
    List<Everything.Strict> strict = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (tag) {
        case 8:
          z = in.readBool();
          break;
        case 16:
          b = (byte) in.readSInt32();
          break;
        case 24:
          s = (short) in.readSInt32();
          break;
        case 32:
          i = in.readSInt32();
          break;
        case 40:
          l = in.readSInt64();
          break;
        case 48:
          c = (char) in.readUInt32();
          break;
        case 61:
          f = in.readFloat();
          break;
        case 65:
          d = in.readDouble();
          break;
        case 72:
          bz = BooleanCodec.INSTANCE.read(in);
          break;
        case 80:
          bb = ByteCodec.INSTANCE.read(in);
          break;
        case 88:
          bs = ShortCodec.INSTANCE.read(in);
          break;
        case 96:
          bi = IntCodec.INSTANCE.read(in);
          break;
        case 104:
          bl = LongCodec.INSTANCE.read(in);
          break;
        case 112:
          bc = CharCodec.INSTANCE.read(in);
          break;
        case 125:
          bf = FloatCodec.INSTANCE.read(in);
          break;
        case 129:
          bd = DoubleCodec.INSTANCE.read(in);
          break;
        case 138:
          text = StringCodec.INSTANCE.read(in);
          break;
        case 146:
          bytes = BytesCodec.INSTANCE.read(in);
          break;
        case 152:
          color = COLOR_CODEC.read(in);
          break;
        case 162:
          point = Deferred_PointCodec.INSTANCE.read(in);
          break;
        case 170:
          az = BooleanArrayCodec.INSTANCE.read(in);
          break;
        case 178:
          as = ShortArrayCodec.INSTANCE.read(in);
          break;
        case 186:
          ai = IntArrayCodec.INSTANCE.read(in);
          break;
        case 194:
          al = LongArrayCodec.INSTANCE.read(in);
          break;
        case 202:
          ac = CharArrayCodec.INSTANCE.read(in);
          break;
        case 210:
          af = FloatArrayCodec.INSTANCE.read(in);
          break;
        case 218:
          ad = DoubleArrayCodec.INSTANCE.read(in);
          break;
        case 226:
          add = ADD_CODEC.read(in);
          break;
        case 234:
          abb = ABB_CODEC.read(in);
          break;
        case 242:
          asss = ASSS_CODEC.read(in);
          break;
        case 250:
          colors = COLORS_CODEC.read(in);
          break;
        case 258:
          points = POINTS_CODEC.read(in);
          break;
        case 266:
          ints = INTS_CODEC.read(in);
          break;
        case 274:
          strings = STRINGS_CODEC.read(in);
          break;
        case 282:
          colorList = COLOR_LIST_CODEC.read(in);
          break;
        case 290:
          nested = NESTED_CODEC.read(in);
          break;
        case 298:
          covariant = COVARIANT_CODEC.read(in);
          break;
        case 306:
          longs = LONGS_CODEC.read(in);
          break;
        case 314:
          byName = BY_NAME_CODEC.read(in);
          break;
        case 322:
          byColor = BY_COLOR_CODEC.read(in);
          break;
        case 330:
          byPoint = BY_POINT_CODEC.read(in);
          break;
        case 338:
          present = PRESENT_CODEC.read(in);
          break;
        case 346:
          absent = ABSENT_CODEC.read(in);
          break;
        case 354:
          both = BOTH_CODEC.read(in);
          break;
        case 362:
          lists = LISTS_CODEC.read(in);
          break;
        case 370:
          tree = Deferred_TreeCodec.INSTANCE.read(in);
          break;
        case 378:
          collection = COLLECTION_CODEC.read(in);
          break;
        case 386:
          iterable = ITERABLE_CODEC.read(in);
          break;
        case 394:
          sortedSet = SORTED_SET_CODEC.read(in);
          break;
        case 402:
          sortedMap = SORTED_MAP_CODEC.read(in);
          break;
        case 410:
          optionalInt = OptionalIntCodec.INSTANCE.read(in);
          break;
        case 418:
          optionalLong = OptionalLongCodec.INSTANCE.read(in);
          break;
        case 426:
          optionalDouble = OptionalDoubleCodec.INSTANCE.read(in);
          break;
        case 434:
          bigInteger = BigIntegerCodec.INSTANCE.read(in);
          break;
        case 442:
          bigDecimal = BigDecimalCodec.INSTANCE.read(in);
          break;
        case 450:
          uuid = UuidCodec.INSTANCE.read(in);
          break;
        case 458:
          uri = UriCodec.INSTANCE.read(in);
          break;
        case 466:
          path = PathCodec.INSTANCE.read(in);
          break;
        case 474:
          duration = TimeCodec.DURATION.read(in);
          break;
        case 482:
          instant = TimeCodec.INSTANT.read(in);
          break;
        case 490:
          localDate = TimeCodec.LOCAL_DATE.read(in);
          break;
        case 498:
          localDateTime = TimeCodec.LOCAL_DATE_TIME.read(in);
          break;
        case 506:
          localTime = TimeCodec.LOCAL_TIME.read(in);
          break;
        case 514:
          monthDay = TimeCodec.MONTH_DAY.read(in);
          break;
        case 522:
          offsetDateTime = TimeCodec.OFFSET_DATE_TIME.read(in);
          break;
        case 530:
          offsetTime = TimeCodec.OFFSET_TIME.read(in);
          break;
        case 538:
          period = TimeCodec.PERIOD.read(in);
          break;
        case 546:
          year = TimeCodec.YEAR.read(in);
          break;
        case 554:
          yearMonth = TimeCodec.YEAR_MONTH.read(in);
          break;
        case 562:
          zoneId = TimeCodec.ZONE_ID.read(in);
          break;
        case 570:
          zoneOffset = TimeCodec.ZONE_OFFSET.read(in);
          break;
        case 578:
          zonedDateTime = TimeCodec.ZONED_DATE_TIME.read(in);
          break;
        case 584:
          dayOfWeek = DAY_OF_WEEK_CODEC.read(in);
          break;
        case 594:
          uris = URIS_CODEC.read(in);
          break;
        case 602:
          byDate = BY_DATE_CODEC.read(in);
          break;
        case 610:
          paths = PATHS_CODEC.read(in);
          break;
        case 618:
          optionals = OPTIONALS_CODEC.read(in);
          break;
        case 626:
          strict = STRICT_CODEC.read(in);
          break;
        default:
          in.skipField(tag);
      }
    }
    return new Everything(z, b, s, i, l, c, f, d, bz, bb, bs, bi, bl, bc, bf, bd, text, bytes,
        color, point, az, as, ai, al, ac, af, ad, add, abb, asss, colors, points, ints, strings,
        colorList, nested, covariant, longs, byName, byColor, byPoint, present, absent, both, lists,
        tree, collection, iterable, sortedSet, sortedMap, optionalInt, optionalLong, optionalDouble,
        bigInteger, bigDecimal, uuid, uri, path, duration, instant, localDate, localDateTime,
        localTime, monthDay, offsetDateTime, offsetTime, period, year, yearMonth, zoneId,
        zoneOffset, zonedDateTime, dayOfWeek, uris, byDate, paths, optionals, strict);
  }

  @Override
  public Object component(Everything value, String name) {
    switch (name) {
      case "z":
        return value.z();
      case "b":
        return value.b();
      case "s":
        return value.s();
      case "i":
        return value.i();
      case "l":
        return value.l();
      case "c":
        return value.c();
      case "f":
        return value.f();
      case "d":
        return value.d();
      case "bz":
        return value.bz();
      case "bb":
        return value.bb();
      case "bs":
        return value.bs();
      case "bi":
        return value.bi();
      case "bl":
        return value.bl();
      case "bc":
        return value.bc();
      case "bf":
        return value.bf();
      case "bd":
        return value.bd();
      case "text":
        return value.text();
      case "bytes":
        return value.bytes();
      case "color":
        return value.color();
      case "point":
        return value.point();
      case "az":
        return value.az();
      case "as":
        return value.as();
      case "ai":
        return value.ai();
      case "al":
        return value.al();
      case "ac":
        return value.ac();
      case "af":
        return value.af();
      case "ad":
        return value.ad();
      case "add":
        return value.add();
      case "abb":
        return value.abb();
      case "asss":
        return value.asss();
      case "colors":
        return value.colors();
      case "points":
        return value.points();
      case "ints":
        return value.ints();
      case "strings":
        return value.strings();
      case "colorList":
        return value.colorList();
      case "nested":
        return value.nested();
      case "covariant":
        return value.covariant();
      case "longs":
        return value.longs();
      case "byName":
        return value.byName();
      case "byColor":
        return value.byColor();
      case "byPoint":
        return value.byPoint();
      case "present":
        return value.present();
      case "absent":
        return value.absent();
      case "both":
        return value.both();
      case "lists":
        return value.lists();
      case "tree":
        return value.tree();
      case "collection":
        return value.collection();
      case "iterable":
        return value.iterable();
      case "sortedSet":
        return value.sortedSet();
      case "sortedMap":
        return value.sortedMap();
      case "optionalInt":
        return value.optionalInt();
      case "optionalLong":
        return value.optionalLong();
      case "optionalDouble":
        return value.optionalDouble();
      case "bigInteger":
        return value.bigInteger();
      case "bigDecimal":
        return value.bigDecimal();
      case "uuid":
        return value.uuid();
      case "uri":
        return value.uri();
      case "path":
        return value.path();
      case "duration":
        return value.duration();
      case "instant":
        return value.instant();
      case "localDate":
        return value.localDate();
      case "localDateTime":
        return value.localDateTime();
      case "localTime":
        return value.localTime();
      case "monthDay":
        return value.monthDay();
      case "offsetDateTime":
        return value.offsetDateTime();
      case "offsetTime":
        return value.offsetTime();
      case "period":
        return value.period();
      case "year":
        return value.year();
      case "yearMonth":
        return value.yearMonth();
      case "zoneId":
        return value.zoneId();
      case "zoneOffset":
        return value.zoneOffset();
      case "zonedDateTime":
        return value.zonedDateTime();
      case "dayOfWeek":
        return value.dayOfWeek();
      case "uris":
        return value.uris();
      case "byDate":
        return value.byDate();
      case "paths":
        return value.paths();
      case "optionals":
        return value.optionals();
      case "strict":
        return value.strict();
      default:
        throw noComponent(name);
    }
  }
}
