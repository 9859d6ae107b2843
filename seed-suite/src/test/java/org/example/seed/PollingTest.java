package org.example.seed;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a run does nothing between two tasks.
 *
 * <p>A pause goes from the end of one task's process, when the system closes its sockets, to the
 * start of the next one, of which this JVM's flight recorder tells: neither is Forrest's own word.
 * The same pause of a plain loop over {@code start} and {@code waitFor}, with the same flags and
 * class path, is the JVM's. The rest is Forrest's: reading the outcome, fsync, two renames, reading
 * the next task.
 *
 * <p>Other programs disturb single pauses, so medians count; they may disturb a whole round, so one
 * good round is enough: polling would show in each. Where n processes share a processor, each takes
 * n times as long, and is allowed to.
 */
@Timeout(180)
final class PollingTest {
  private static final int ROUNDS = 3;
  private static final int TASKS = 21;
  private static final double LIMIT_MILLIS = 5;

  @TempDir Path parent;

  @Test
  @DisplayName("100 ms polling")
  void startsTheNextTaskWithoutDelay() throws Exception {
    List<String> jvm = new Sandbox(parent.resolve("jvm")).valueOf(Deferred.jvm());
    List<String> rounds = new ArrayList<>();
    boolean good = false;
    while (!good && rounds.size() < ROUNDS) {
      Sandbox sandbox = new Sandbox(parent.resolve("round" + rounds.size()));
      double tasks = median(pauses(port -> runTasks(sandbox, port)));
      double bare = median(pauses(port -> runBare(jvm, port)));
      double limit = LIMIT_MILLIS * processesPerProcessor();
      good = tasks - bare < limit;
      rounds.add(
          String.format(
              "%.1f ms between tasks, %.1f ms between bare JVMs; the limit of the difference is"
                  + " %.1f ms",
              tasks, bare, limit));
    }
    System.out.println("Pauses: " + String.join("; then ", rounds));
    assertWithMessage("one of %s is below its limit", rounds).that(good).isTrue();
  }

  private static double processesPerProcessor() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return Math.max(1, system.getSystemLoadAverage() / system.getAvailableProcessors());
  }

  private static void runTasks(Sandbox sandbox, int port) {
    try (TaskList<Void> tasks = TaskList.create(sandbox.directory())) {
      for (int i = 0; i < TASKS; i++) {
        tasks.schedule(Deferred.announce(port));
      }
      for (TaskResult<Void> result : tasks.run(RunOptions.processes(1))) {
        assertThat(result.verdict()).isEqualTo(Verdict.RETURNED);
      }
    }
  }

  private static void runBare(List<String> jvm, int port) throws Exception {
    List<String> command = new ArrayList<>(jvm);
    command.add(Bare.class.getName());
    command.add(String.valueOf(port));
    for (int i = 0; i < TASKS; i++) {
      assertThat(new ProcessBuilder(command).start().waitFor()).isEqualTo(0);
    }
  }

  /** Starts processes one after another, which announce themselves at a port. */
  private interface Starter {
    void start(int port) throws Exception;
  }

  private List<Duration> pauses(Starter starter) throws Exception {
    try (Recording recording = new Recording();
        Departures departures = new Departures()) {
      recording.enable("jdk.ProcessStart");
      recording.start();
      starter.start(departures.port());
      Path file = parent.resolve("recording.jfr");
      recording.dump(file);
      return pauses(RecordingFile.readAllEvents(file), departures.ends(TASKS));
    }
  }

  private static List<Duration> pauses(List<RecordedEvent> starts, Map<Long, Instant> ends) {
    TreeMap<Instant, Long> pids = new TreeMap<>();
    starts.forEach(event -> pids.put(event.getStartTime(), event.getLong("pid")));
    pids.values().retainAll(ends.keySet()); // Forrest starts other processes, too
    assertThat(pids).hasSize(TASKS);
    List<Duration> pauses = new ArrayList<>();
    Instant end = null;
    for (Map.Entry<Instant, Long> start : pids.entrySet()) {
      if (end != null) {
        pauses.add(Duration.between(end, start.getKey()));
      }
      end = ends.get(start.getValue());
    }
    return pauses;
  }

  /** In milliseconds. */
  private static double median(List<Duration> pauses) {
    return pauses.stream().sorted().toList().get(pauses.size() / 2).toNanos() / 1e6;
  }
}
