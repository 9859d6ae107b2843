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
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "z"));
  }

  public ValueTask<Byte> b() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "b"));
  }

  public ValueTask<Short> s() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "s"));
  }

  public ValueTask<Integer> i() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "i"));
  }

  public ValueTask<Long> l() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "l"));
  }

  public ValueTask<Character> c() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "c"));
  }

  public ValueTask<Float> f() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "f"));
  }

  public ValueTask<Double> d() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "d"));
  }

  public ValueTask<Boolean> bz() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bz"));
  }

  public ValueTask<Byte> bb() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bb"));
  }

  public ValueTask<Short> bs() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bs"));
  }

  public ValueTask<Integer> bi() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bi"));
  }

  public ValueTask<Long> bl() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bl"));
  }

  public ValueTask<Character> bc() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bc"));
  }

  public ValueTask<Float> bf() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bf"));
  }

  public ValueTask<Double> bd() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bd"));
  }

  public ValueTask<String> text() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "text"));
  }

  public ValueTask<byte[]> bytes() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bytes"));
  }

  public ValueTask<Everything.Color> color() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "color"));
  }

  public DeferredPoint point() {
    return new DeferredPoint(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "point"));
  }

  public ArrayTask<boolean[], Boolean, ValueTask<Boolean>> az() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "az"), ValueTask::new);
  }

  public ArrayTask<short[], Short, ValueTask<Short>> as() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "as"), ValueTask::new);
  }

  public ArrayTask<int[], Integer, ValueTask<Integer>> ai() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "ai"), ValueTask::new);
  }

  public ArrayTask<long[], Long, ValueTask<Long>> al() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "al"), ValueTask::new);
  }

  public ArrayTask<char[], Character, ValueTask<Character>> ac() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "ac"), ValueTask::new);
  }

  public ArrayTask<float[], Float, ValueTask<Float>> af() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "af"), ValueTask::new);
  }

  public ArrayTask<double[], Double, ValueTask<Double>> ad() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "ad"), ValueTask::new);
  }

  public ArrayTask<double[][], double[], ArrayTask<double[], Double, ValueTask<Double>>> add() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "add"), node -> new ArrayTask<>(node, ValueTask::new));
  }

  public ArrayTask<byte[][], byte[], ValueTask<byte[]>> abb() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "abb"), ValueTask::new);
  }

  public ArrayTask<String[][][], String[][], ArrayTask<String[][], String[], ArrayTask<String[], String, ValueTask<String>>>> asss(
      ) {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "asss"), node -> new ArrayTask<>(node,
        node_ -> new ArrayTask<>(node_, ValueTask::new)));
  }

  public ArrayTask<Everything.Color[], Everything.Color, ValueTask<Everything.Color>> colors() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "colors"), ValueTask::new);
  }

  public ArrayTask<Everything.Point[], Everything.Point, DeferredPoint> points() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "points"), DeferredPoint::new);
  }

  public ListTask<Integer, ValueTask<Integer>> ints() {
    return new ListTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "ints"), ValueTask::new);
  }

  public ListTask<String, ValueTask<String>> strings() {
    return new ListTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "strings"), ValueTask::new);
  }

  public ListTask<Everything.Color, ValueTask<Everything.Color>> colorList() {
    return new ListTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "colorList"), ValueTask::new);
  }

  public ListTask<List<Everything.Point>, ListTask<Everything.Point, DeferredPoint>> nested() {
    return new ListTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "nested"), node -> new ListTask<>(node,
        DeferredPoint::new));
  }

  public ListTask<Everything.Point, DeferredPoint> covariant() {
    return new ListTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "covariant"), DeferredPoint::new);
  }

  public ValueTask<Set<Long>> longs() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "longs"));
  }

  public MapTask<String, Everything.Point, DeferredPoint> byName() {
    return new MapTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "byName"), DeferredPoint::new);
  }

  public MapTask<Everything.Color, List<Double>, ListTask<Double, ValueTask<Double>>> byColor() {
    return new MapTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "byColor"), node -> new ListTask<>(node,
        ValueTask::new));
  }

  public MapTask<Everything.Point, Map<Integer, String>, MapTask<Integer, String, ValueTask<String>>> byPoint(
      ) {
    return new MapTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "byPoint"), node -> new MapTask<>(node, ValueTask::new));
  }

  public ValueTask<Optional<String>> present() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "present"));
  }

  public ValueTask<Optional<Everything.Point>> absent() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "absent"));
  }

  public ValueTask<Optional<Optional<Integer>>> both() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "both"));
  }

  public ArrayTask<List<String>[], List<String>, ListTask<String, ValueTask<String>>> lists() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "lists"), node -> new ListTask<>(node, ValueTask::new));
  }

  public DeferredTree tree() {
    return new DeferredTree(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "tree"));
  }

  public ValueTask<Collection<String>> collection() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "collection"));
  }

  public ValueTask<Iterable<Everything.Point>> iterable() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "iterable"));
  }

  public ValueTask<SortedSet<String>> sortedSet() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "sortedSet"));
  }

  public SortedMapTask<String, Everything.Point, DeferredPoint> sortedMap() {
    return new SortedMapTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "sortedMap"), DeferredPoint::new);
  }

  public ValueTask<OptionalInt> optionalInt() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "optionalInt"));
  }

  public ValueTask<OptionalLong> optionalLong() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "optionalLong"));
  }

  public ValueTask<OptionalDouble> optionalDouble() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "optionalDouble"));
  }

  public ValueTask<BigInteger> bigInteger() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bigInteger"));
  }

  public ValueTask<BigDecimal> bigDecimal() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "bigDecimal"));
  }

  public ValueTask<UUID> uuid() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "uuid"));
  }

  public ValueTask<URI> uri() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "uri"));
  }

  public ValueTask<Path> path() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "path"));
  }

  public ValueTask<Duration> duration() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "duration"));
  }

  public ValueTask<Instant> instant() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "instant"));
  }

  public ValueTask<LocalDate> localDate() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "localDate"));
  }

  public ValueTask<LocalDateTime> localDateTime() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "localDateTime"));
  }

  public ValueTask<LocalTime> localTime() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "localTime"));
  }

  public ValueTask<MonthDay> monthDay() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "monthDay"));
  }

  public ValueTask<OffsetDateTime> offsetDateTime() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "offsetDateTime"));
  }

  public ValueTask<OffsetTime> offsetTime() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "offsetTime"));
  }

  public ValueTask<Period> period() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "period"));
  }

  public ValueTask<Year> year() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "year"));
  }

  public ValueTask<YearMonth> yearMonth() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "yearMonth"));
  }

  public ValueTask<ZoneId> zoneId() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "zoneId"));
  }

  public ValueTask<ZoneOffset> zoneOffset() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "zoneOffset"));
  }

  public ValueTask<ZonedDateTime> zonedDateTime() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "zonedDateTime"));
  }

  public ValueTask<DayOfWeek> dayOfWeek() {
    return new ValueTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "dayOfWeek"));
  }

  public ListTask<URI, ValueTask<URI>> uris() {
    return new ListTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "uris"), ValueTask::new);
  }

  public MapTask<LocalDate, BigDecimal, ValueTask<BigDecimal>> byDate() {
    return new MapTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "byDate"), ValueTask::new);
  }

  public ArrayTask<Path[], Path, ValueTask<Path>> paths() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "paths"), ValueTask::new);
  }

  public ArrayTask<OptionalInt[], OptionalInt, ValueTask<OptionalInt>> optionals() {
    return new ArrayTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "optionals"), ValueTask::new);
  }

  public ListTask<Everything.Strict, DeferredStrict> strict() {
    return new ListTask<>(PartNode.component(Node.of(this), "com.example.everything.Deferred",
        Deferred_EverythingCodec.INSTANCE, "strict"), DeferredStrict::new);
  }
}
