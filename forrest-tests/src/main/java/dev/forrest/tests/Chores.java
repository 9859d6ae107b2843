package dev.forrest.tests;

import dev.forrest.annotations.Deferrable;
import java.io.FileInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Well-behaved methods, and such as have every vice. */
public final class Chores {
  private Chores() {}

  @Deferrable
  static int add(int a, int b) {
    return a + b;
  }

  @Deferrable
  static int count(List<Integer> numbers) {
    return numbers.size();
  }

  @Deferrable
  static String join(List<String> texts, String separator) {
    return String.join(separator, texts.stream().map(String::valueOf).toList());
  }

  @Deferrable
  static Map<String, Integer> lengths(List<String> texts) {
    return texts.stream().distinct().collect(Collectors.toMap(t -> t, String::length));
  }

  @Deferrable
  static double[][] identity(int size) {
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      matrix[i][i] = 1;
    }
    return matrix;
  }

  @Deferrable
  static Everything echo(Everything value) {
    return value;
  }

  @Deferrable
  static String nothing() {
    return null;
  }

  @Deferrable
  static int sumOfFour(int a, int b, int c, int d) {
    return a + b + c + d;
  }

  /** Appends a line to a file, so that runs can be counted. */
  @Deferrable
  static void touch(String file, String line) throws IOException {
    Files.write(
        Path.of(file),
        List.of(line),
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** Appends a line, and returns a number: a call that several others can share. */
  @Deferrable
  static int touchAndReturn(String file, int value) throws IOException {
    touch(file, String.valueOf(value));
    return value;
  }

  @Deferrable
  static long nanoTime() {
    return System.nanoTime();
  }

  @Deferrable
  static long pid() {
    return ProcessHandle.current().pid();
  }

  @Deferrable
  static String property(String name) {
    return System.getProperty(name);
  }

  @Deferrable
  static String environment(String name) {
    return System.getenv(name);
  }

  @Deferrable
  static int fail(String message) throws IOException {
    IllegalStateException failure =
        new IllegalStateException(message, new IOException("the cause"));
    failure.addSuppressed(new RuntimeException("the suppressed"));
    throw failure;
  }

  @Deferrable
  static int joinAndFail(List<String> texts, double number) {
    throw new IllegalStateException(join(texts, " ") + number);
  }

  @Deferrable
  static int failWithNumbers(double[] numbers, String name) {
    throw new IllegalStateException(name + numbers.length);
  }

  @Deferrable
  static int failChecked(String message) throws IOException {
    throw new IOException(message);
  }

  @Deferrable
  @SuppressWarnings("InfiniteRecursion")
  static int overflowStack(int depth) {
    return overflowStack(depth + 1) + 1;
  }

  @Deferrable
  @SuppressWarnings("ModifiedButNotUsed")
  static int exhaustHeap() {
    List<byte[]> hoard = new ArrayList<>();
    while (true) {
      hoard.add(new byte[1 << 20]);
    }
  }

  /** An exhausted heap as the cause of something else. */
  @Deferrable
  static int wrapExhaustedHeap() {
    try {
      return exhaustHeap();
    } catch (OutOfMemoryError e) {
      throw new IllegalStateException("wrapped", e);
    }
  }

  /** Takes memory beside the heap, and keeps it. */
  @Deferrable
  static int takeMemory(int megabytes) throws InterruptedException {
    List<ByteBuffer> hoard = new ArrayList<>();
    for (int i = 0; i < megabytes; i++) {
      ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
      for (int at = 0; at < buffer.capacity(); at += 4096) {
        buffer.put(at, (byte) 1);
      }
      hoard.add(buffer);
    }
    Thread.sleep(20_000);
    return hoard.size();
  }

  /** Starts a process that takes memory, and waits for it. */
  @Deferrable
  static int takeMemoryInAChild() throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "head -c 1000m /dev/zero | tail -c 900m | sleep 20")
        .start()
        .waitFor();
  }

  /** Starts processes, and waits for them. */
  @Deferrable
  static int startProcesses(int count) throws IOException, InterruptedException {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      processes.add(new ProcessBuilder("sleep", "20").start());
    }
    for (Process process : processes) {
      process.waitFor();
    }
    return count;
  }

  /** Prints numbered lines without end. */
  @Deferrable
  static int printForEver() {
    for (long i = 0; ; i++) {
      System.out.println("line " + i);
    }
  }

  /** Hangs in a method of a telling name. */
  @Deferrable
  static int hang() throws InterruptedException {
    System.out.println("before");
    return waitForTheDelayedTrain();
  }

  private static int waitForTheDelayedTrain() throws InterruptedException {
    Thread.sleep(600_000);
    return 0;
  }

  /** A list that holds the same bytes many times. */
  @Deferrable
  static List<byte[]> sameBytes(int megabytes, int times) {
    return Collections.nCopies(times, new byte[megabytes << 20]);
  }

  /** Opens as many files as may be, and throws that there can be no more; a while later. */
  @Deferrable
  static int openFiles() throws IOException, InterruptedException {
    List<FileInputStream> open = new ArrayList<>();
    try {
      while (true) {
        open.add(new FileInputStream("/dev/null"));
      }
    } catch (IOException e) {
      Thread.sleep(1_200);
      throw new IOException(e.getMessage() + " after " + (open.size() > 100), e);
    }
  }

  /** Deletes the files in a directory whose names end so. */
  @Deferrable
  static int deleteFiles(String directory, String suffix) throws IOException {
    int deleted = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(directory), "*" + suffix)) {
      for (Path file : files) {
        Files.delete(file);
        deleted++;
      }
    }
    return deleted;
  }

  /** A new array, so that the heap holds two. */
  @Deferrable
  static double[] reverse(double[] array) {
    double[] reversed = new double[array.length];
    for (int i = 0; i < array.length; i++) {
      reversed[i] = array[array.length - 1 - i];
    }
    return reversed;
  }

  /** Fails until it was tried so often, counted by lines in a file. */
  @Deferrable
  static int succeedAt(String file, int attempt) throws IOException {
    touch(file, Instant.now().toString());
    int made = Files.readAllLines(Path.of(file)).size();
    if (made < attempt) {
      throw new IllegalStateException("attempt " + made);
    }
    return made;
  }

  /** Hangs until it was tried so often, counted by lines in a file. */
  @Deferrable
  static int hangUntil(String file, int attempt) throws IOException, InterruptedException {
    touch(file, Instant.now().toString());
    int made = Files.readAllLines(Path.of(file)).size();
    return made < attempt ? waitForTheDelayedTrain() : made;
  }

  @Deferrable(timeout = "1s")
  static int hurry(int number) {
    return number;
  }

  @Deferrable(timeout = "1s", retries = 1)
  static int hangWithLimits() throws InterruptedException {
    return waitForTheDelayedTrain();
  }

  /** Throws what takes for ever to describe itself. */
  @Deferrable
  static int throwEndless() {
    throw new EndlessException();
  }

  /** Throws what throws whenever it is looked at. */
  @Deferrable
  static int throwMonster() {
    throw new MonsterException();
  }

  @Deferrable
  static int exit(int status) {
    System.exit(status);
    return status;
  }

  @Deferrable
  static int halt(int status) {
    Runtime.getRuntime().halt(status);
    return status;
  }

  /** Writes to address 0. */
  @Deferrable
  static int crash() throws ReflectiveOperationException {
    Class<?> type = Class.forName("sun.misc.Unsafe");
    Field field = type.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    type.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
    return 0;
  }

  /** Sends this JVM a signal, such as KILL. */
  @Deferrable
  static int signal(String name) throws IOException, InterruptedException {
    String self = String.valueOf(ProcessHandle.current().pid());
    new ProcessBuilder("kill", "-" + name, self).inheritIO().start().waitFor();
    Thread.sleep(60_000);
    return 0;
  }

  /** Says that it has begun, then sleeps. */
  @Deferrable
  static int sleep(String begun, long millis) throws IOException, InterruptedException {
    touch(begun, String.valueOf(ProcessHandle.current().pid()));
    Thread.sleep(millis);
    return 0;
  }

  /** Starts a child that starts grandchildren; writes the numbers of two of them, and hangs. */
  @Deferrable
  static int hangWithFamily(String pids) throws IOException, InterruptedException {
    new ProcessBuilder(
            "sh",
            "-c",
            "setsid sleep 600 & sleep 600 & echo $! >> " + pids + "; echo $$ >> " + pids + "; wait")
        .start();
    Thread.sleep(600_000);
    return 0;
  }

  /** Starts a child, a daemon and one that ignores signals; then returns, throws, or crashes. */
  @Deferrable
  static int leaveFamily(String pids, String end) throws Exception {
    new ProcessBuilder(
            "sh",
            "-c",
            "sleep 600 & echo $! >> PIDS; setsid sh -c 'sleep 600 & echo $! >> PIDS' &"
                    .replace("PIDS", pids)
                + " trap '' TERM HUP; nohup sleep 600 > /dev/null 2>&1 & echo $! >> PIDS"
                    .replace("PIDS", pids))
        .start();
    while (!Files.exists(Path.of(pids)) || Files.readAllLines(Path.of(pids)).size() < 3) {
      Thread.onSpinWait();
    }
    switch (end) {
      case "returns":
        return 1;
      case "throws":
        throw new IllegalStateException("children are left");
      default:
        return crash();
    }
  }

  /** Prints from Java, and from a child that writes to the same file descriptors. */
  @Deferrable
  static int print(int lines) throws IOException, InterruptedException {
    for (int i = 0; i < lines; i++) {
      System.out.println("out " + i);
      System.err.println("err " + i);
    }
    System.out.flush();
    return new ProcessBuilder(
            "sh", "-c", "i=0; while [ $i -lt " + lines + " ]; do echo child $i; i=$((i+1)); done")
        .inheritIO()
        .start()
        .waitFor();
  }

  /** Reads standard input to its end. */
  @Deferrable
  static int readInput() throws IOException {
    return System.in.readAllBytes().length;
  }

  /** A list of strings in which there is none. */
  @Deferrable
  @SuppressWarnings({"unchecked", "rawtypes"})
  static List<String> pollutedList() {
    return (List) new ArrayList<>(List.of(1, 2));
  }

  /** A record whose accessor throws. */
  @Deferrable
  static Grumpy grumpy() {
    return new Grumpy(1);
  }

  @Deferrable
  static int leaveThreadBehind() {
    Thread thread =
        new Thread(
            () -> {
              try {
                Thread.sleep(600_000);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.start();
    return 1;
  }

  @Deferrable
  static int[] numbers(int count) {
    return IntStream.range(0, count).toArray();
  }

  @Deferrable
  static double sum(double[] numbers) {
    return Arrays.stream(numbers).sum();
  }
}
