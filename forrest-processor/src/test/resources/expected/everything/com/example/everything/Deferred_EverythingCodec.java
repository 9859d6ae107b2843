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

  private static final Codec<Everything.Color> COLOR_CODEC =
      EnumCodec.of("com.example.everything.Everything.Color", 115564969, Everything.Color.values());

  private static final Codec<double[][]> ADD_CODEC = ArrayCodec.of(DoubleArrayCodec.INSTANCE,
      double[].class);

  private static final Codec<byte[][]> ABB_CODEC = ArrayCodec.of(BytesCodec.INSTANCE, byte[].class);

  private static final Codec<String[][][]> ASSS_CODEC =
      ArrayCodec.of(ArrayCodec.of(ArrayCodec.of(StringCodec.INSTANCE, String.class),
      String[].class), String[][].class);

  private static final Codec<Everything.Color[]> COLORS_CODEC =
      ArrayCodec.of(EnumCodec.of("com.example.everything.Everything.Color", 115564969,
      Everything.Color.values()), Everything.Color.class);

  private static final Codec<Everything.Point[]> POINTS_CODEC =
      ArrayCodec.of(Deferred_PointCodec.INSTANCE, Everything.Point.class);

  private static final Codec<List<Integer>> INTS_CODEC = ListCodec.of(IntCodec.INSTANCE);

  private static final Codec<List<String>> STRINGS_CODEC = ListCodec.of(StringCodec.INSTANCE);

  private static final Codec<List<Everything.Color>> COLOR_LIST_CODEC =
      ListCodec.of(EnumCodec.of("com.example.everything.Everything.Color", 115564969,
      Everything.Color.values()));

  private static final Codec<List<List<Everything.Point>>> NESTED_CODEC =
      ListCodec.of(ListCodec.of(Deferred_PointCodec.INSTANCE));

  private static final Codec<List<Everything.Point>> COVARIANT_CODEC =
      ListCodec.of(Deferred_PointCodec.INSTANCE);

  private static final Codec<Set<Long>> LONGS_CODEC = SetCodec.of(LongCodec.INSTANCE);

  private static final Codec<Map<String, Everything.Point>> BY_NAME_CODEC =
      MapCodec.of(StringCodec.INSTANCE, Deferred_PointCodec.INSTANCE);

  private static final Codec<Map<Everything.Color, List<Double>>> BY_COLOR_CODEC =
      MapCodec.of(EnumCodec.of("com.example.everything.Everything.Color", 115564969,
      Everything.Color.values()), ListCodec.of(DoubleCodec.INSTANCE));

  private static final Codec<Map<Everything.Point, Map<Integer, String>>> BY_POINT_CODEC =
      MapCodec.of(Deferred_PointCodec.INSTANCE, MapCodec.of(IntCodec.INSTANCE,
      StringCodec.INSTANCE));

  private static final Codec<Optional<String>> PRESENT_CODEC =
      OptionalCodec.of(StringCodec.INSTANCE);

  private static final Codec<Optional<Everything.Point>> ABSENT_CODEC =
      OptionalCodec.of(Deferred_PointCodec.INSTANCE);

  private static final Codec<Optional<Optional<Integer>>> BOTH_CODEC =
      OptionalCodec.of(OptionalCodec.of(IntCodec.INSTANCE));

  private static final Codec<List<String>[]> LISTS_CODEC =
      ArrayCodec.of(ListCodec.of(StringCodec.INSTANCE), List.class);

  private static final Codec<Collection<String>> COLLECTION_CODEC =
      CollectionCodec.of(StringCodec.INSTANCE);

  private static final Codec<Iterable<Everything.Point>> ITERABLE_CODEC =
      IterableCodec.of(Deferred_PointCodec.INSTANCE);

  private static final Codec<SortedSet<String>> SORTED_SET_CODEC =
      SortedSetCodec.of(StringCodec.INSTANCE);

  private static final Codec<SortedMap<String, Everything.Point>> SORTED_MAP_CODEC =
      SortedMapCodec.of(StringCodec.INSTANCE, Deferred_PointCodec.INSTANCE);

  private static final Codec<DayOfWeek> DAY_OF_WEEK_CODEC = EnumCodec.of("java.time.DayOfWeek",
      416790852, DayOfWeek.values());

  private static final Codec<List<URI>> URIS_CODEC = ListCodec.of(UriCodec.INSTANCE);

  private static final Codec<Map<LocalDate, BigDecimal>> BY_DATE_CODEC =
      MapCodec.of(TimeCodec.LOCAL_DATE, BigDecimalCodec.INSTANCE);

  private static final Codec<Path[]> PATHS_CODEC = ArrayCodec.of(PathCodec.INSTANCE, Path.class);

  private static final Codec<OptionalInt[]> OPTIONALS_CODEC =
      ArrayCodec.of(OptionalIntCodec.INSTANCE, OptionalInt.class);

  private static final Codec<List<Everything.Strict>> STRICT_CODEC =
      ListCodec.of(Deferred_StrictCodec.INSTANCE);

  private Deferred_EverythingCodec() {
    super("com.example.everything.Everything", 32565444, "z", "b", "s", "i", "l", "c", "f", "d",
        "bz", "bb", "bs", "bi", "bl", "bc", "bf", "bd", "text", "bytes", "color", "point", "az",
        "as", "ai", "al", "ac", "af", "ad", "add", "abb", "asss", "colors", "points", "ints",
        "strings", "colorList", "nested", "covariant", "longs", "byName", "byColor", "byPoint",
        "present", "absent", "both", "lists", "tree", "collection", "iterable", "sortedSet",
        "sortedMap", "optionalInt", "optionalLong", "optionalDouble", "bigInteger", "bigDecimal",
        "uuid", "uri", "path", "duration", "instant", "localDate", "localDateTime", "localTime",
        "monthDay", "offsetDateTime", "offsetTime", "period", "year", "yearMonth", "zoneId",
        "zoneOffset", "zonedDateTime", "dayOfWeek", "uris", "byDate", "paths", "optionals",
        "strict");
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
    size += BooleanCodec.INSTANCE.optionalSize(9, value.bz(), sizes);
    size += ByteCodec.INSTANCE.optionalSize(10, value.bb(), sizes);
    size += ShortCodec.INSTANCE.optionalSize(11, value.bs(), sizes);
    size += IntCodec.INSTANCE.optionalSize(12, value.bi(), sizes);
    size += LongCodec.INSTANCE.optionalSize(13, value.bl(), sizes);
    size += CharCodec.INSTANCE.optionalSize(14, value.bc(), sizes);
    size += FloatCodec.INSTANCE.optionalSize(15, value.bf(), sizes);
    size += DoubleCodec.INSTANCE.optionalSize(16, value.bd(), sizes);
    size += StringCodec.INSTANCE.optionalSize(17, value.text(), sizes);
    size += BytesCodec.INSTANCE.optionalSize(18, value.bytes(), sizes);
    size += COLOR_CODEC.optionalSize(19, value.color(), sizes);
    size += Deferred_PointCodec.INSTANCE.optionalSize(20, value.point(), sizes);
    size += BooleanArrayCodec.INSTANCE.optionalSize(21, value.az(), sizes);
    size += ShortArrayCodec.INSTANCE.optionalSize(22, value.as(), sizes);
    size += IntArrayCodec.INSTANCE.optionalSize(23, value.ai(), sizes);
    size += LongArrayCodec.INSTANCE.optionalSize(24, value.al(), sizes);
    size += CharArrayCodec.INSTANCE.optionalSize(25, value.ac(), sizes);
    size += FloatArrayCodec.INSTANCE.optionalSize(26, value.af(), sizes);
    size += DoubleArrayCodec.INSTANCE.optionalSize(27, value.ad(), sizes);
    size += ADD_CODEC.optionalSize(28, value.add(), sizes);
    size += ABB_CODEC.optionalSize(29, value.abb(), sizes);
    size += ASSS_CODEC.optionalSize(30, value.asss(), sizes);
    size += COLORS_CODEC.optionalSize(31, value.colors(), sizes);
    size += POINTS_CODEC.optionalSize(32, value.points(), sizes);
    size += INTS_CODEC.optionalSize(33, value.ints(), sizes);
    size += STRINGS_CODEC.optionalSize(34, value.strings(), sizes);
    size += COLOR_LIST_CODEC.optionalSize(35, value.colorList(), sizes);
    size += NESTED_CODEC.optionalSize(36, value.nested(), sizes);
    size += COVARIANT_CODEC.optionalSize(37, (List<Everything.Point>) value.covariant(), sizes);
    size += LONGS_CODEC.optionalSize(38, value.longs(), sizes);
    size += BY_NAME_CODEC.optionalSize(39, value.byName(), sizes);
    size += BY_COLOR_CODEC.optionalSize(40, value.byColor(), sizes);
    size += BY_POINT_CODEC.optionalSize(41, value.byPoint(), sizes);
    size += PRESENT_CODEC.optionalSize(42, value.present(), sizes);
    size += ABSENT_CODEC.optionalSize(43, value.absent(), sizes);
    size += BOTH_CODEC.optionalSize(44, value.both(), sizes);
    size += LISTS_CODEC.optionalSize(45, value.lists(), sizes);
    size += Deferred_TreeCodec.INSTANCE.optionalSize(46, value.tree(), sizes);
    size += COLLECTION_CODEC.optionalSize(47, value.collection(), sizes);
    size += ITERABLE_CODEC.optionalSize(48, value.iterable(), sizes);
    size += SORTED_SET_CODEC.optionalSize(49, value.sortedSet(), sizes);
    size += SORTED_MAP_CODEC.optionalSize(50, value.sortedMap(), sizes);
    size += OptionalIntCodec.INSTANCE.optionalSize(51, value.optionalInt(), sizes);
    size += OptionalLongCodec.INSTANCE.optionalSize(52, value.optionalLong(), sizes);
    size += OptionalDoubleCodec.INSTANCE.optionalSize(53, value.optionalDouble(), sizes);
    size += BigIntegerCodec.INSTANCE.optionalSize(54, value.bigInteger(), sizes);
    size += BigDecimalCodec.INSTANCE.optionalSize(55, value.bigDecimal(), sizes);
    size += UuidCodec.INSTANCE.optionalSize(56, value.uuid(), sizes);
    size += UriCodec.INSTANCE.optionalSize(57, value.uri(), sizes);
    size += PathCodec.INSTANCE.optionalSize(58, value.path(), sizes);
    size += TimeCodec.DURATION.optionalSize(59, value.duration(), sizes);
    size += TimeCodec.INSTANT.optionalSize(60, value.instant(), sizes);
    size += TimeCodec.LOCAL_DATE.optionalSize(61, value.localDate(), sizes);
    size += TimeCodec.LOCAL_DATE_TIME.optionalSize(62, value.localDateTime(), sizes);
    size += TimeCodec.LOCAL_TIME.optionalSize(63, value.localTime(), sizes);
    size += TimeCodec.MONTH_DAY.optionalSize(64, value.monthDay(), sizes);
    size += TimeCodec.OFFSET_DATE_TIME.optionalSize(65, value.offsetDateTime(), sizes);
    size += TimeCodec.OFFSET_TIME.optionalSize(66, value.offsetTime(), sizes);
    size += TimeCodec.PERIOD.optionalSize(67, value.period(), sizes);
    size += TimeCodec.YEAR.optionalSize(68, value.year(), sizes);
    size += TimeCodec.YEAR_MONTH.optionalSize(69, value.yearMonth(), sizes);
    size += TimeCodec.ZONE_ID.optionalSize(70, value.zoneId(), sizes);
    size += TimeCodec.ZONE_OFFSET.optionalSize(71, value.zoneOffset(), sizes);
    size += TimeCodec.ZONED_DATE_TIME.optionalSize(72, value.zonedDateTime(), sizes);
    size += DAY_OF_WEEK_CODEC.optionalSize(73, value.dayOfWeek(), sizes);
    size += URIS_CODEC.optionalSize(74, value.uris(), sizes);
    size += BY_DATE_CODEC.optionalSize(75, value.byDate(), sizes);
    size += PATHS_CODEC.optionalSize(76, value.paths(), sizes);
    size += OPTIONALS_CODEC.optionalSize(77, value.optionals(), sizes);
    size += STRICT_CODEC.optionalSize(78, value.strict(), sizes);
    return size;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected void writeBody(Everything value, Sizes sizes, CodedOutputStream out)
      throws IOException {
    out.writeBool(1, value.z());
    out.writeSInt32(2, value.b());
    out.writeSInt32(3, value.s());
    out.writeSInt32(4, value.i());
    out.writeSInt64(5, value.l());
    out.writeUInt32(6, value.c());
    out.writeFloat(7, value.f());
    out.writeDouble(8, value.d());
    BooleanCodec.INSTANCE.writeOptional(9, value.bz(), sizes, out);
    ByteCodec.INSTANCE.writeOptional(10, value.bb(), sizes, out);
    ShortCodec.INSTANCE.writeOptional(11, value.bs(), sizes, out);
    IntCodec.INSTANCE.writeOptional(12, value.bi(), sizes, out);
    LongCodec.INSTANCE.writeOptional(13, value.bl(), sizes, out);
    CharCodec.INSTANCE.writeOptional(14, value.bc(), sizes, out);
    FloatCodec.INSTANCE.writeOptional(15, value.bf(), sizes, out);
    DoubleCodec.INSTANCE.writeOptional(16, value.bd(), sizes, out);
    StringCodec.INSTANCE.writeOptional(17, value.text(), sizes, out);
    BytesCodec.INSTANCE.writeOptional(18, value.bytes(), sizes, out);
    COLOR_CODEC.writeOptional(19, value.color(), sizes, out);
    Deferred_PointCodec.INSTANCE.writeOptional(20, value.point(), sizes, out);
    BooleanArrayCodec.INSTANCE.writeOptional(21, value.az(), sizes, out);
    ShortArrayCodec.INSTANCE.writeOptional(22, value.as(), sizes, out);
    IntArrayCodec.INSTANCE.writeOptional(23, value.ai(), sizes, out);
    LongArrayCodec.INSTANCE.writeOptional(24, value.al(), sizes, out);
    CharArrayCodec.INSTANCE.writeOptional(25, value.ac(), sizes, out);
    FloatArrayCodec.INSTANCE.writeOptional(26, value.af(), sizes, out);
    DoubleArrayCodec.INSTANCE.writeOptional(27, value.ad(), sizes, out);
    ADD_CODEC.writeOptional(28, value.add(), sizes, out);
    ABB_CODEC.writeOptional(29, value.abb(), sizes, out);
    ASSS_CODEC.writeOptional(30, value.asss(), sizes, out);
    COLORS_CODEC.writeOptional(31, value.colors(), sizes, out);
    POINTS_CODEC.writeOptional(32, value.points(), sizes, out);
    INTS_CODEC.writeOptional(33, value.ints(), sizes, out);
    STRINGS_CODEC.writeOptional(34, value.strings(), sizes, out);
    COLOR_LIST_CODEC.writeOptional(35, value.colorList(), sizes, out);
    NESTED_CODEC.writeOptional(36, value.nested(), sizes, out);
    COVARIANT_CODEC.writeOptional(37, (List<Everything.Point>) value.covariant(), sizes, out);
    LONGS_CODEC.writeOptional(38, value.longs(), sizes, out);
    BY_NAME_CODEC.writeOptional(39, value.byName(), sizes, out);
    BY_COLOR_CODEC.writeOptional(40, value.byColor(), sizes, out);
    BY_POINT_CODEC.writeOptional(41, value.byPoint(), sizes, out);
    PRESENT_CODEC.writeOptional(42, value.present(), sizes, out);
    ABSENT_CODEC.writeOptional(43, value.absent(), sizes, out);
    BOTH_CODEC.writeOptional(44, value.both(), sizes, out);
    LISTS_CODEC.writeOptional(45, value.lists(), sizes, out);
    Deferred_TreeCodec.INSTANCE.writeOptional(46, value.tree(), sizes, out);
    COLLECTION_CODEC.writeOptional(47, value.collection(), sizes, out);
    ITERABLE_CODEC.writeOptional(48, value.iterable(), sizes, out);
    SORTED_SET_CODEC.writeOptional(49, value.sortedSet(), sizes, out);
    SORTED_MAP_CODEC.writeOptional(50, value.sortedMap(), sizes, out);
    OptionalIntCodec.INSTANCE.writeOptional(51, value.optionalInt(), sizes, out);
    OptionalLongCodec.INSTANCE.writeOptional(52, value.optionalLong(), sizes, out);
    OptionalDoubleCodec.INSTANCE.writeOptional(53, value.optionalDouble(), sizes, out);
    BigIntegerCodec.INSTANCE.writeOptional(54, value.bigInteger(), sizes, out);
    BigDecimalCodec.INSTANCE.writeOptional(55, value.bigDecimal(), sizes, out);
    UuidCodec.INSTANCE.writeOptional(56, value.uuid(), sizes, out);
    UriCodec.INSTANCE.writeOptional(57, value.uri(), sizes, out);
    PathCodec.INSTANCE.writeOptional(58, value.path(), sizes, out);
    TimeCodec.DURATION.writeOptional(59, value.duration(), sizes, out);
    TimeCodec.INSTANT.writeOptional(60, value.instant(), sizes, out);
    TimeCodec.LOCAL_DATE.writeOptional(61, value.localDate(), sizes, out);
    TimeCodec.LOCAL_DATE_TIME.writeOptional(62, value.localDateTime(), sizes, out);
    TimeCodec.LOCAL_TIME.writeOptional(63, value.localTime(), sizes, out);
    TimeCodec.MONTH_DAY.writeOptional(64, value.monthDay(), sizes, out);
    TimeCodec.OFFSET_DATE_TIME.writeOptional(65, value.offsetDateTime(), sizes, out);
    TimeCodec.OFFSET_TIME.writeOptional(66, value.offsetTime(), sizes, out);
    TimeCodec.PERIOD.writeOptional(67, value.period(), sizes, out);
    TimeCodec.YEAR.writeOptional(68, value.year(), sizes, out);
    TimeCodec.YEAR_MONTH.writeOptional(69, value.yearMonth(), sizes, out);
    TimeCodec.ZONE_ID.writeOptional(70, value.zoneId(), sizes, out);
    TimeCodec.ZONE_OFFSET.writeOptional(71, value.zoneOffset(), sizes, out);
    TimeCodec.ZONED_DATE_TIME.writeOptional(72, value.zonedDateTime(), sizes, out);
    DAY_OF_WEEK_CODEC.writeOptional(73, value.dayOfWeek(), sizes, out);
    URIS_CODEC.writeOptional(74, value.uris(), sizes, out);
    BY_DATE_CODEC.writeOptional(75, value.byDate(), sizes, out);
    PATHS_CODEC.writeOptional(76, value.paths(), sizes, out);
    OPTIONALS_CODEC.writeOptional(77, value.optionals(), sizes, out);
    STRICT_CODEC.writeOptional(78, value.strict(), sizes, out);
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
  protected Object component(Everything value, int index) {
    switch (index) {
      case 0:
        return value.z();
      case 1:
        return value.b();
      case 2:
        return value.s();
      case 3:
        return value.i();
      case 4:
        return value.l();
      case 5:
        return value.c();
      case 6:
        return value.f();
      case 7:
        return value.d();
      case 8:
        return value.bz();
      case 9:
        return value.bb();
      case 10:
        return value.bs();
      case 11:
        return value.bi();
      case 12:
        return value.bl();
      case 13:
        return value.bc();
      case 14:
        return value.bf();
      case 15:
        return value.bd();
      case 16:
        return value.text();
      case 17:
        return value.bytes();
      case 18:
        return value.color();
      case 19:
        return value.point();
      case 20:
        return value.az();
      case 21:
        return value.as();
      case 22:
        return value.ai();
      case 23:
        return value.al();
      case 24:
        return value.ac();
      case 25:
        return value.af();
      case 26:
        return value.ad();
      case 27:
        return value.add();
      case 28:
        return value.abb();
      case 29:
        return value.asss();
      case 30:
        return value.colors();
      case 31:
        return value.points();
      case 32:
        return value.ints();
      case 33:
        return value.strings();
      case 34:
        return value.colorList();
      case 35:
        return value.nested();
      case 36:
        return value.covariant();
      case 37:
        return value.longs();
      case 38:
        return value.byName();
      case 39:
        return value.byColor();
      case 40:
        return value.byPoint();
      case 41:
        return value.present();
      case 42:
        return value.absent();
      case 43:
        return value.both();
      case 44:
        return value.lists();
      case 45:
        return value.tree();
      case 46:
        return value.collection();
      case 47:
        return value.iterable();
      case 48:
        return value.sortedSet();
      case 49:
        return value.sortedMap();
      case 50:
        return value.optionalInt();
      case 51:
        return value.optionalLong();
      case 52:
        return value.optionalDouble();
      case 53:
        return value.bigInteger();
      case 54:
        return value.bigDecimal();
      case 55:
        return value.uuid();
      case 56:
        return value.uri();
      case 57:
        return value.path();
      case 58:
        return value.duration();
      case 59:
        return value.instant();
      case 60:
        return value.localDate();
      case 61:
        return value.localDateTime();
      case 62:
        return value.localTime();
      case 63:
        return value.monthDay();
      case 64:
        return value.offsetDateTime();
      case 65:
        return value.offsetTime();
      case 66:
        return value.period();
      case 67:
        return value.year();
      case 68:
        return value.yearMonth();
      case 69:
        return value.zoneId();
      case 70:
        return value.zoneOffset();
      case 71:
        return value.zonedDateTime();
      case 72:
        return value.dayOfWeek();
      case 73:
        return value.uris();
      case 74:
        return value.byDate();
      case 75:
        return value.paths();
      case 76:
        return value.optionals();
      case 77:
        return value.strict();
      default:
        throw new IndexOutOfBoundsException(index);
    }
  }
}
