package dev.forrest.benchmarks.codec;

import com.google.protobuf.CodedOutputStream;
import dev.forrest.codec.DoubleArrayCodec;
import dev.forrest.codec.Sizes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Ten million doubles into a file: by Forrest's codec, and as they lie in memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ArrayBenchmark {
  private static final int LENGTH = 10_000_000;
  private static final int BUFFER = 1 << 16;

  private final double[] numbers = new double[LENGTH];
  private ByteBuffer raw;
  private Path file;

  @Setup
  public void prepare() throws IOException {
    raw = ByteBuffer.allocateDirect(LENGTH * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < LENGTH; i++) {
      numbers[i] = Math.sqrt(i);
    }
    raw.asDoubleBuffer().put(numbers);
    file = Files.createTempFile("numbers", null);
  }

  /** Each writes a new file. */
  @Setup(Level.Invocation)
  public void empty() throws IOException {
    Files.write(file, new byte[0]);
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  public void forrestWrites() throws IOException {
    Sizes sizes = new Sizes();
    DoubleArrayCodec.INSTANCE.fieldSize(1, numbers, sizes);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      CodedOutputStream out =
          CodedOutputStream.newInstance(Channels.newOutputStream(channel), BUFFER);
      DoubleArrayCodec.INSTANCE.writeField(1, numbers, sizes, out);
      out.flush();
    }
  }

  @Benchmark
  public void fileChannelWrites() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = raw.duplicate();
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }
}
