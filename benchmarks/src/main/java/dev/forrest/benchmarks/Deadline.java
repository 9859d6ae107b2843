package dev.forrest.benchmarks;

import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Prints how long it takes from a task's time limit until the last of its processes is gone: the
 * worker, and 50 that it has started.
 */
public final class Deadline {
  private static final int PROCESSES = 50;
  private static final int ROUNDS = 10;
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private Deadline() {}

  /** Takes the kinds of containment; by default those of Linux. */
  public static void main(String[] arguments) throws Exception {
    List<String> kinds = arguments.length == 0 ? List.of("cgroup", "session") : List.of(arguments);
    System.out.println("from the limit until 51 processes are gone   median   largest");
    for (String kind : kinds) {
      System.setProperty("forrest.containment", kind);
      List<Double> late = measure();
      System.out.printf(
          Locale.ROOT,
          "%-40s  %5.0f ms  %5.0f ms%n",
          kind,
          late.get(late.size() / 2),
          late.get(late.size() - 1));
    }
  }

  private static List<Double> measure() throws Exception {
    List<Double> late = new ArrayList<>();
    Path directory = Files.createTempDirectory("deadline").resolve("tasklist");
    try (TaskList<Integer> tasks = TaskList.at(directory).postClean(true).open()) {
      for (int i = 0; i < ROUNDS; i++) {
        tasks.schedule(Deferred.hang(PROCESSES));
      }
      for (TaskResult<Integer> result : tasks.run(RunOptions.processes(1).autokill(LIMIT))) {
        if (result.verdict() != Verdict.TIMED_OUT) {
          throw new IllegalStateException(result.failure().orElseThrow().message());
        }
        // Of an attempt that was killed: until nothing of it was left.
        late.add(result.runtime().minus(LIMIT).toNanos() / 1e6);
      }
    }
    Files.delete(directory.getParent());
    Collections.sort(late);
    return late;
  }
}
