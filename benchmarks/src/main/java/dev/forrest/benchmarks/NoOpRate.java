package dev.forrest.benchmarks;

import dev.forrest.Durability;
import dev.forrest.IfExists;
import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.proto.Attempt;
import dev.forrest.proto.TaskFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Counts no-op tasks per second, two at a time, each in a JVM of its own, beside bare {@code java
 * Hello} processes per second, two at a time: in turns, as machines are noisy. Then prints how long
 * a worker's place stays empty between two tasks.
 */
public final class NoOpRate {
  private static final int PROCESSES = 2;

  private NoOpRate() {}

  /** Takes the number of rounds, 5 by default, and of processes in a round, 60 by default. */
  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    Path directory = Files.createTempDirectory("forrest-noop").resolve("tasklist");
    System.out.println(
        "JDK "
            + Runtime.version()
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, "
            + PROCESSES
            + " at a time, "
            + count
            + " in a round");
    System.out.printf("%-7s %14s %14s %8s%n", "round", "java Hello/s", "no-op tasks/s", "ratio");
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      double bare = bare(count);
      double tasks = tasks(directory, count, PROCESSES);
      if (round == 0) {
        continue; // warms the disk's cache
      }
      ratios.add(tasks / bare);
      System.out.printf("%-7d %14.1f %14.1f %8.2f%n", round, bare, tasks, tasks / bare);
    }
    System.out.printf("median ratio %.2f%n", median(ratios));
    tasks(directory, count, 1);
    List<Double> gaps = gaps(directory);
    System.out.printf(
        "one worker, from the end of a task's JVM to the start of the next: median %.1f ms,"
            + " largest %.1f ms%n",
        median(gaps), Collections.max(gaps));
  }

  private static double bare(int count) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    ExecutorService threads = Executors.newFixedThreadPool(PROCESSES);
    long start = System.nanoTime();
    List<Future<Integer>> ends = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ends.add(
          threads.submit(
              () ->
                  new ProcessBuilder(java, "-cp", classPath, Hello.class.getName())
                      .redirectErrorStream(true)
                      .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                      .start()
                      .waitFor()));
    }
    for (Future<Integer> end : ends) {
      if (end.get() != 0) {
        throw new IllegalStateException("java Hello failed.");
      }
    }
    threads.shutdown();
    return count / seconds(start);
  }

  private static double tasks(Path directory, int count, int processes) {
    try (TaskList<Integer> tasks =
        TaskList.at(directory).ifExists(IfExists.CLEAN).durability(Durability.MACHINE).open()) {
      for (int i = 0; i < count; i++) {
        tasks.schedule(Deferred.noOp(i));
      }
      long start = System.nanoTime();
      long sum = 0;
      for (TaskResult<Integer> result : tasks.run(RunOptions.processes(processes))) {
        sum += result.returnValue();
      }
      if (sum != count * (count - 1L) / 2) {
        throw new IllegalStateException("The results are wrong.");
      }
      return count / seconds(start);
    }
  }

  /** Milliseconds between the end of each worker and the start of the next, from the files. */
  private static List<Double> gaps(Path directory) throws IOException {
    List<Attempt> attempts = new ArrayList<>();
    try (var files = Files.list(directory.resolve("done"))) {
      for (Path file : files.toList()) {
        attempts.add(TaskFile.parseFrom(Files.readAllBytes(file)).getAttempts(0));
      }
    }
    attempts.sort((a, b) -> a.getStarted().compareTo(b.getStarted()));
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < attempts.size(); i++) {
      Attempt before = attempts.get(i - 1);
      Instant end = Instant.parse(before.getStarted()).plusNanos(before.getWallNanos());
      Instant start = Instant.parse(attempts.get(i).getStarted());
      gaps.add(Duration.between(end, start).toNanos() / 1e6);
    }
    return gaps;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
