package dev.forrest.benchmarks.bulk;

import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Sends one large array of each kind through schedule, worker and result, and prints how long each
 * took, and the memory that it took. The task reverses the array, so that a worker holds two.
 */
public final class BulkArrays {
  private static final int CHUNK = 1 << 16;

  private BulkArrays() {}

  /** Takes how many megabytes each array has, 800 by default, and the worker's heap, 2g. */
  public static void main(String[] arguments) throws Exception {
    int megabytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 800;
    String heap = arguments.length > 1 ? arguments[1] : "2g";
    System.out.printf(
        Locale.ROOT,
        "Arrays of %d MB; this program has a heap of %d MB, its workers of %s.%n",
        megabytes,
        Runtime.getRuntime().maxMemory() >> 20,
        heap);
    System.out.println(
        "                      plain write  schedule  run    read   heap here  file");
    Path parent = Files.createTempDirectory("forrest-bulk");
    RunOptions options = RunOptions.processes(1).heap(heap);
    int bytes = megabytes * 1_000_000;
    try {
      measure(parent, options, bytes / 8, double[]::new, Deferred::reverseDoubles);
      measure(parent, options, bytes / 8, long[]::new, Deferred::reverseLongs);
      measure(parent, options, bytes / 4, float[]::new, Deferred::reverseFloats);
      measure(parent, options, bytes / 4, int[]::new, Deferred::reverseInts);
      measure(parent, options, bytes, byte[]::new, Deferred::reverseBytes);
    } finally {
      Files.deleteIfExists(parent);
    }
  }

  private static <A> void measure(
      Path parent,
      RunOptions options,
      int length,
      IntFunction<A> allocate,
      Function<A, Task<A>> reverse)
      throws IOException {
    System.gc();
    resetPeak();
    A array = allocate.apply(length);
    for (int i = 0; i < length; i++) {
      set(array, i);
    }
    int bytes = length * width(array);
    double plain = plainWrite(parent.resolve("plain"), bytes);
    Path directory = parent.resolve("tasklist");
    try (TaskList<A> tasks = TaskList.at(directory).postClean(true).open()) {
      long start = System.nanoTime();
      tasks.schedule(reverse.apply(array));
      double schedule = seconds(start);
      start = System.nanoTime();
      TaskResult<A> result = tasks.run(options).iterator().next();
      double run = seconds(start);
      long size = Files.size(directory.resolve("done").resolve(result.id() + ".pb"));
      start = System.nanoTime();
      check(array, result.returnValue());
      double read = seconds(start);
      System.out.printf(
          Locale.ROOT,
          "%,11d of %-6s  %7.1f s  %6.1f s %5.1f s %5.1f s  %5d MB %5d MB%n",
          length,
          array.getClass().getComponentType(),
          plain,
          schedule,
          run,
          read,
          peak() >> 20,
          size >> 20);
    }
  }

  /** An element that tells its place. */
  private static void set(Object array, int i) {
    if (array instanceof double[] doubles) {
      doubles[i] = i;
    } else if (array instanceof long[] longs) {
      longs[i] = i;
    } else if (array instanceof float[] floats) {
      floats[i] = i;
    } else if (array instanceof int[] ints) {
      ints[i] = i;
    } else {
      ((byte[]) array)[i] = (byte) i;
    }
  }

  private static void check(Object array, Object reversed) {
    int length = Array.getLength(array);
    if (Array.getLength(reversed) != length) {
      throw new IllegalStateException("Of " + length + ": " + Array.getLength(reversed));
    }
    for (int i = 0; i < length; i += 997) {
      if (!Array.get(array, i).equals(Array.get(reversed, length - 1 - i))) {
        throw new IllegalStateException("Element " + i + " is another.");
      }
    }
  }

  private static int width(Object array) {
    return array instanceof byte[]
        ? 1
        : array instanceof float[] || array instanceof int[] ? Float.BYTES : Double.BYTES;
  }

  /** So many bytes to a file, and to the disk, as a schedule does. */
  private static double plainWrite(Path file, int bytes) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    long start = System.nanoTime();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (long written = 0; written < bytes; ) {
        chunk.position(0).limit((int) Math.min(CHUNK, bytes - written));
        written += channel.write(chunk);
      }
      channel.force(true);
    }
    double seconds = seconds(start);
    Files.delete(file);
    return seconds;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void resetPeak() {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      pool.resetPeakUsage();
    }
  }

  private static long peak() {
    long sum = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        sum += pool.getPeakUsage().getUsed();
      }
    }
    return sum;
  }
}
