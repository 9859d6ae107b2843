package com.example.everything;

import dev.forrest.ArrayTask;
import dev.forrest.ListTask;
import dev.forrest.MapTask;
import dev.forrest.SortedMapTask;
import dev.forrest.Task;
import dev.forrest.ValueTask;
import dev.forrest.codec.Node;
import dev.forrest.codec.NodeTask;
import dev.forrest.codec.PartNode;
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
import java.util.SortedSet;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * A deferred {@link Everything}, whose components are tasks too.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class DeferredEverything extends NodeTask implements Task<Everything> {
  DeferredEverything(Node node) {
    super(node);
  }

  public ValueTask<Boolean> z() {
    return new ValueTask<Boolean>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "z"));
  }

  public ValueTask<Byte> b() {
    return new ValueTask<Byte>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "b"));
  }

  public ValueTask<Short> s() {
    return new ValueTask<Short>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "s"));
  }

  public ValueTask<Integer> i() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "i"));
  }

  public ValueTask<Long> l() {
    return new ValueTask<Long>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "l"));
  }

  public ValueTask<Character> c() {
    return new ValueTask<Character>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "c"));
  }

  public ValueTask<Float> f() {
    return new ValueTask<Float>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "f"));
  }

  public ValueTask<Double> d() {
    return new ValueTask<Double>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "d"));
  }

  public ValueTask<Boolean> bz() {
    return new ValueTask<Boolean>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bz"));
  }

  public ValueTask<Byte> bb() {
    return new ValueTask<Byte>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bb"));
  }

  public ValueTask<Short> bs() {
    return new ValueTask<Short>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bs"));
  }

  public ValueTask<Integer> bi() {
    return new ValueTask<Integer>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bi"));
  }

  public ValueTask<Long> bl() {
    return new ValueTask<Long>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bl"));
  }

  public ValueTask<Character> bc() {
    return new ValueTask<Character>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bc"));
  }

  public ValueTask<Float> bf() {
    return new ValueTask<Float>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bf"));
  }

  public ValueTask<Double> bd() {
    return new ValueTask<Double>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bd"));
  }

  public ValueTask<String> text() {
    return new ValueTask<String>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "text"));
  }

  public ValueTask<byte[]> bytes() {
    return new ValueTask<byte[]>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bytes"));
  }

  public ValueTask<Everything.Color> color() {
    return new ValueTask<Everything.Color>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "color"));
  }

  public DeferredPoint point() {
    return new DeferredPoint(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "point"));
  }

  public ArrayTask<boolean[], Boolean, ValueTask<Boolean>> az() {
    return new ArrayTask<boolean[], Boolean, ValueTask<Boolean>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "az"),
        ValueTask<Boolean>::new);
  }

  public ArrayTask<short[], Short, ValueTask<Short>> as() {
    return new ArrayTask<short[], Short, ValueTask<Short>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "as"),
        ValueTask<Short>::new);
  }

  public ArrayTask<int[], Integer, ValueTask<Integer>> ai() {
    return new ArrayTask<int[], Integer, ValueTask<Integer>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "ai"),
        ValueTask<Integer>::new);
  }

  public ArrayTask<long[], Long, ValueTask<Long>> al() {
    return new ArrayTask<long[], Long, ValueTask<Long>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "al"),
        ValueTask<Long>::new);
  }

  public ArrayTask<char[], Character, ValueTask<Character>> ac() {
    return new ArrayTask<char[], Character, ValueTask<Character>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "ac"),
        ValueTask<Character>::new);
  }

  public ArrayTask<float[], Float, ValueTask<Float>> af() {
    return new ArrayTask<float[], Float, ValueTask<Float>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "af"),
        ValueTask<Float>::new);
  }

  public ArrayTask<double[], Double, ValueTask<Double>> ad() {
    return new ArrayTask<double[], Double, ValueTask<Double>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "ad"),
        ValueTask<Double>::new);
  }

  public ArrayTask<double[][], double[], ArrayTask<double[], Double, ValueTask<Double>>> add() {
    return new ArrayTask<double[][], double[], ArrayTask<double[], Double, ValueTask<Double>>>(
        new PartNode(this, "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE,
        "add"), node -> new ArrayTask<double[], Double, ValueTask<Double>>(node,
        ValueTask<Double>::new));
  }

  public ArrayTask<byte[][], byte[], ValueTask<byte[]>> abb() {
    return new ArrayTask<byte[][], byte[], ValueTask<byte[]>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "abb"),
        ValueTask<byte[]>::new);
  }

  public ArrayTask<String[][][], String[][], ArrayTask<String[][], String[], ArrayTask<String[], String, ValueTask<String>>>> asss() {
    return new ArrayTask<String[][][], String[][], ArrayTask<String[][], String[], ArrayTask<String[], String, ValueTask<String>>>>(
        new PartNode(this, "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE,
        "asss"),
        node -> new ArrayTask<String[][], String[], ArrayTask<String[], String, ValueTask<String>>>(
        node, node_ -> new ArrayTask<String[], String, ValueTask<String>>(node_,
        ValueTask<String>::new)));
  }

  public ArrayTask<Everything.Color[], Everything.Color, ValueTask<Everything.Color>> colors() {
    return new ArrayTask<Everything.Color[], Everything.Color, ValueTask<Everything.Color>>(
        new PartNode(this, "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE,
        "colors"), ValueTask<Everything.Color>::new);
  }

  public ArrayTask<Everything.Point[], Everything.Point, DeferredPoint> points() {
    return new ArrayTask<Everything.Point[], Everything.Point, DeferredPoint>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "points"),
        DeferredPoint::new);
  }

  public ListTask<Integer, ValueTask<Integer>> ints() {
    return new ListTask<Integer, ValueTask<Integer>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "ints"),
        ValueTask<Integer>::new);
  }

  public ListTask<String, ValueTask<String>> strings() {
    return new ListTask<String, ValueTask<String>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "strings"),
        ValueTask<String>::new);
  }

  public ListTask<Everything.Color, ValueTask<Everything.Color>> colorList() {
    return new ListTask<Everything.Color, ValueTask<Everything.Color>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "colorList"),
        ValueTask<Everything.Color>::new);
  }

  public ListTask<List<Everything.Point>, ListTask<Everything.Point, DeferredPoint>> nested() {
    return new ListTask<List<Everything.Point>, ListTask<Everything.Point, DeferredPoint>>(
        new PartNode(this, "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE,
        "nested"), node -> new ListTask<Everything.Point, DeferredPoint>(node, DeferredPoint::new));
  }

  public ListTask<Everything.Point, DeferredPoint> covariant() {
    return new ListTask<Everything.Point, DeferredPoint>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "covariant"),
        DeferredPoint::new);
  }

  public ValueTask<Set<Long>> longs() {
    return new ValueTask<Set<Long>>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "longs"));
  }

  public MapTask<String, Everything.Point, DeferredPoint> byName() {
    return new MapTask<String, Everything.Point, DeferredPoint>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "byName"),
        DeferredPoint::new);
  }

  public MapTask<Everything.Color, List<Double>, ListTask<Double, ValueTask<Double>>> byColor() {
    return new MapTask<Everything.Color, List<Double>, ListTask<Double, ValueTask<Double>>>(
        new PartNode(this, "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE,
        "byColor"), node -> new ListTask<Double, ValueTask<Double>>(node, ValueTask<Double>::new));
  }

  public MapTask<Everything.Point, Map<Integer, String>, MapTask<Integer, String, ValueTask<String>>> byPoint() {
    return new MapTask<Everything.Point, Map<Integer, String>, MapTask<Integer, String, ValueTask<String>>>(
        new PartNode(this, "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE,
        "byPoint"), node -> new MapTask<Integer, String, ValueTask<String>>(node,
        ValueTask<String>::new));
  }

  public ValueTask<Optional<String>> present() {
    return new ValueTask<Optional<String>>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "present"));
  }

  public ValueTask<Optional<Everything.Point>> absent() {
    return new ValueTask<Optional<Everything.Point>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "absent"));
  }

  public ValueTask<Optional<Optional<Integer>>> both() {
    return new ValueTask<Optional<Optional<Integer>>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "both"));
  }

  public ArrayTask<List<String>[], List<String>, ListTask<String, ValueTask<String>>> lists() {
    return new ArrayTask<List<String>[], List<String>, ListTask<String, ValueTask<String>>>(
        new PartNode(this, "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE,
        "lists"), node -> new ListTask<String, ValueTask<String>>(node, ValueTask<String>::new));
  }

  public DeferredTree tree() {
    return new DeferredTree(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "tree"));
  }

  public ValueTask<Collection<String>> collection() {
    return new ValueTask<Collection<String>>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "collection"));
  }

  public ValueTask<Iterable<Everything.Point>> iterable() {
    return new ValueTask<Iterable<Everything.Point>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "iterable"));
  }

  public ValueTask<SortedSet<String>> sortedSet() {
    return new ValueTask<SortedSet<String>>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "sortedSet"));
  }

  public SortedMapTask<String, Everything.Point, DeferredPoint> sortedMap() {
    return new SortedMapTask<String, Everything.Point, DeferredPoint>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "sortedMap"),
        DeferredPoint::new);
  }

  public ValueTask<OptionalInt> optionalInt() {
    return new ValueTask<OptionalInt>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "optionalInt"));
  }

  public ValueTask<OptionalLong> optionalLong() {
    return new ValueTask<OptionalLong>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "optionalLong"));
  }

  public ValueTask<OptionalDouble> optionalDouble() {
    return new ValueTask<OptionalDouble>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "optionalDouble"));
  }

  public ValueTask<BigInteger> bigInteger() {
    return new ValueTask<BigInteger>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bigInteger"));
  }

  public ValueTask<BigDecimal> bigDecimal() {
    return new ValueTask<BigDecimal>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bigDecimal"));
  }

  public ValueTask<UUID> uuid() {
    return new ValueTask<UUID>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "uuid"));
  }

  public ValueTask<URI> uri() {
    return new ValueTask<URI>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "uri"));
  }

  public ValueTask<Path> path() {
    return new ValueTask<Path>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "path"));
  }

  public ValueTask<Duration> duration() {
    return new ValueTask<Duration>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "duration"));
  }

  public ValueTask<Instant> instant() {
    return new ValueTask<Instant>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "instant"));
  }

  public ValueTask<LocalDate> localDate() {
    return new ValueTask<LocalDate>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "localDate"));
  }

  public ValueTask<LocalDateTime> localDateTime() {
    return new ValueTask<LocalDateTime>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "localDateTime"));
  }

  public ValueTask<LocalTime> localTime() {
    return new ValueTask<LocalTime>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "localTime"));
  }

  public ValueTask<MonthDay> monthDay() {
    return new ValueTask<MonthDay>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "monthDay"));
  }

  public ValueTask<OffsetDateTime> offsetDateTime() {
    return new ValueTask<OffsetDateTime>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "offsetDateTime"));
  }

  public ValueTask<OffsetTime> offsetTime() {
    return new ValueTask<OffsetTime>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "offsetTime"));
  }

  public ValueTask<Period> period() {
    return new ValueTask<Period>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "period"));
  }

  public ValueTask<Year> year() {
    return new ValueTask<Year>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "year"));
  }

  public ValueTask<YearMonth> yearMonth() {
    return new ValueTask<YearMonth>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "yearMonth"));
  }

  public ValueTask<ZoneId> zoneId() {
    return new ValueTask<ZoneId>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "zoneId"));
  }

  public ValueTask<ZoneOffset> zoneOffset() {
    return new ValueTask<ZoneOffset>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "zoneOffset"));
  }

  public ValueTask<ZonedDateTime> zonedDateTime() {
    return new ValueTask<ZonedDateTime>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "zonedDateTime"));
  }

  public ValueTask<DayOfWeek> dayOfWeek() {
    return new ValueTask<DayOfWeek>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "dayOfWeek"));
  }

  public ListTask<URI, ValueTask<URI>> uris() {
    return new ListTask<URI, ValueTask<URI>>(new PartNode(this, "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "uris"), ValueTask<URI>::new);
  }

  public MapTask<LocalDate, BigDecimal, ValueTask<BigDecimal>> byDate() {
    return new MapTask<LocalDate, BigDecimal, ValueTask<BigDecimal>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "byDate"),
        ValueTask<BigDecimal>::new);
  }

  public ArrayTask<Path[], Path, ValueTask<Path>> paths() {
    return new ArrayTask<Path[], Path, ValueTask<Path>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "paths"),
        ValueTask<Path>::new);
  }

  public ArrayTask<OptionalInt[], OptionalInt, ValueTask<OptionalInt>> optionals() {
    return new ArrayTask<OptionalInt[], OptionalInt, ValueTask<OptionalInt>>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "optionals"),
        ValueTask<OptionalInt>::new);
  }

  public ListTask<Everything.Strict, DeferredStrict> strict() {
    return new ListTask<Everything.Strict, DeferredStrict>(new PartNode(this,
        "com.example.everything.Deferred", Deferred_EverythingCodec.INSTANCE, "strict"),
        DeferredStrict::new);
  }
}
