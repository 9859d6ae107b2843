package dev.forrest.benchmarks.codec;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.forrest.benchmarks.codec.proto.ListOfPoint;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Bytes of a record with ten components and a nested list of 20 records: by Forrest's codec, and by
 * the classes that protobuf generates.
 *
 * <p>Protobuf's classes hold a message rather than a record. A message keeps the sizes that it has
 * once computed, and decodes its strings when they are asked for; so they are measured both ways:
 * from record to bytes and back, and a message alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RecordBenchmark {
  private static final int POINTS = 20;

  private Measurement measurement;
  private dev.forrest.benchmarks.codec.proto.Measurement message;
  private byte[] bytes;

  @Setup
  public void prepare() throws IOException {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      points.add(new Point(i / 3.0, -i, "point " + i));
    }
    measurement =
        new Measurement(
            "north of the river",
            42,
            1_700_000_000_000_000_000L,
            0.5,
            0.25,
            1f,
            true,
            "µm/s",
            new byte[32],
            points);
    message = toMessage(measurement);
    bytes = message.toByteArray();
    if (!Arrays.equals(bytes, forrestEncodes())) {
      throw new IllegalStateException("The two write different bytes.");
    }
  }

  @Benchmark
  public byte[] forrestEncodes() throws IOException {
    Sizes sizes = new Sizes();
    Deferred_MeasurementCodec codec = Deferred_MeasurementCodec.INSTANCE;
    byte[] target = new byte[(int) codec.bodySize(measurement, sizes)];
    codec.writeBody(measurement, sizes, CodedOutputStream.newInstance(target));
    return target;
  }

  @Benchmark
  public byte[] protobufEncodesTheRecord() {
    return toMessage(measurement).toByteArray();
  }

  @Benchmark
  public byte[] protobufEncodesAMessageWhoseSizesItKept() {
    return message.toByteArray();
  }

  @Benchmark
  public Measurement forrestDecodes() throws IOException {
    return Deferred_MeasurementCodec.INSTANCE.readMessage(CodedInputStream.newInstance(bytes));
  }

  @Benchmark
  public Measurement protobufDecodesToTheRecord() throws IOException {
    return toRecord(dev.forrest.benchmarks.codec.proto.Measurement.parseFrom(bytes));
  }

  @Benchmark
  public dev.forrest.benchmarks.codec.proto.Measurement protobufDecodesToAMessage()
      throws IOException {
    return dev.forrest.benchmarks.codec.proto.Measurement.parseFrom(bytes);
  }

  private static dev.forrest.benchmarks.codec.proto.Measurement toMessage(Measurement record) {
    ListOfPoint.Builder points = ListOfPoint.newBuilder();
    for (Point point : record.points()) {
      points.addElement(
          dev.forrest.benchmarks.codec.proto.Point.newBuilder()
              .setX(point.x())
              .setY(point.y())
              .setLabel(point.label()));
    }
    return dev.forrest.benchmarks.codec.proto.Measurement.newBuilder()
        .setName(record.name())
        .setCount(record.count())
        .setNanos(record.nanos())
        .setMean(record.mean())
        .setDeviation(record.deviation())
        .setWeight(record.weight())
        .setValid(record.valid())
        .setUnit(record.unit())
        .setDigest(ByteString.copyFrom(record.digest()))
        .setPoints(points)
        .build();
  }

  private static Measurement toRecord(dev.forrest.benchmarks.codec.proto.Measurement message) {
    List<Point> points = new ArrayList<>();
    for (dev.forrest.benchmarks.codec.proto.Point point : message.getPoints().getElementList()) {
      points.add(new Point(point.getX(), point.getY(), point.getLabel()));
    }
    return new Measurement(
        message.getName(),
        message.getCount(),
        message.getNanos(),
        message.getMean(),
        message.getDeviation(),
        message.getWeight(),
        message.getValid(),
        message.getUnit(),
        message.getDigest().toByteArray(),
        points);
  }
}
