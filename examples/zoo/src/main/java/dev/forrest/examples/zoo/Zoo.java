package dev.forrest.examples.zoo;

import dev.forrest.IfExists;
import dev.forrest.Metadata;
import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import dev.forrest.TaskOptions;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Runs all beasts at once, and compares what became of each with what it deserves. */
final class Zoo {
  private static final Duration LIMIT = Duration.ofSeconds(4);
  private static final TaskOptions DIRECT_MEMORY = TaskOptions.of().heap("64m").memory("400m");

  private final Path directory;
  private final List<Beast> beasts;

  /**
   * @param directory where the tasks lie, and what the beasts write; cleaned first
   */
  Zoo(Path directory) throws IOException {
    this.directory = Files.createDirectories(directory).toAbsolutePath();
    Files.deleteIfExists(pids());
    Files.deleteIfExists(counter());
    this.beasts = beasts();
  }

  private List<Beast> beasts() {
    String pids = pids().toString();
    return List.of(
        new Beast("behaves", Verdict.RETURNED, Deferred.behave()),
        new Beast("throws", Verdict.THREW, Deferred.throwUp()),
        new Beast("throws what throws when looked at", Verdict.THREW, Deferred.throwMonster()),
        new Beast("calls itself without end", Verdict.THREW, Deferred.recurse(0)),
        new Beast("exits with 0", Verdict.EXITED, Deferred.exit(0)),
        new Beast("exits with 137, as if killed", Verdict.EXITED, Deferred.exit(137)),
        new Beast("halts", Verdict.EXITED, Deferred.halt(3)),
        new Beast("writes to address 0", Verdict.CRASHED, Deferred.segfault()),
        new Beast("aborts", Verdict.CRASHED, Deferred.shootItself("ABRT")),
        new Beast("is killed with SIGKILL", Verdict.KILLED, Deferred.shootItself("KILL")),
        new Beast("is killed with SIGTERM", Verdict.KILLED, Deferred.shootItself("TERM")),
        new Beast(
            "fills its heap",
            Verdict.OUT_OF_MEMORY,
            Deferred.fillHeap(),
            TaskOptions.of().heap("32m")),
        new Beast(
            "hoards memory beside its heap",
            Verdict.MEMORY_LIMIT,
            Deferred.hoardBesideTheHeap(800),
            DIRECT_MEMORY),
        new Beast(
            "hoards memory in a child",
            Verdict.MEMORY_LIMIT,
            Deferred.hoardInAChild(),
            DIRECT_MEMORY),
        new Beast(
            "starts processes without end",
            Verdict.PROCESS_LIMIT,
            Deferred.breed(),
            TaskOptions.of().maxProcesses(40)),
        new Beast(
            "prints without end",
            Verdict.OUTPUT_LIMIT,
            Deferred.babble(),
            TaskOptions.of().maxOutput("2m")),
        new Beast("sleeps on", Verdict.TIMED_OUT, Deferred.sleepOn()),
        new Beast("spins", Verdict.TIMED_OUT, Deferred.spin()),
        new Beast("is in a deadlock", Verdict.TIMED_OUT, Deferred.deadlock()),
        new Beast("stops itself", Verdict.TIMED_OUT, Deferred.shootItself("STOP")),
        new Beast("ignores signals", Verdict.TIMED_OUT, Deferred.ignoreSignals(pids)),
        new Beast("returns another type", Verdict.RESULT_NOT_STORABLE, Deferred.lie()),
        new Beast(
            "returns 3 GB",
            Verdict.RESULT_TOO_LARGE,
            Deferred.exaggerate(),
            TaskOptions.of().heap("400m")),
        new Beast("leaves a daemon", Verdict.RETURNED, Deferred.leaveDaemon(pids)),
        new Beast("leaves a stubborn child", Verdict.RETURNED, Deferred.leaveStubbornChild(pids)),
        new Beast("leaves ten threads", Verdict.RETURNED, Deferred.leaveThreads()),
        new Beast("interrupts all threads", Verdict.RETURNED, Deferred.interruptEverybody()),
        new Beast("prints garbage, closes the output", Verdict.RETURNED, Deferred.printGarbage()),
        new Beast(
            "fails twice, then returns",
            Verdict.RETURNED,
            Deferred.needPatience(counter().toString()),
            TaskOptions.of().retries(2)));
  }

  int size() {
    return beasts.size();
  }

  /**
   * Runs them.
   *
   * @param seen hears of each as it ends
   */
  List<Fate> run(int processes, Consumer<Fate> seen) {
    try (TaskList<Object> tasks =
        TaskList.at(directory.resolve("tasks")).ifExists(IfExists.CLEAN).open()) {
      Map<Long, Fate> fates = new TreeMap<>();
      for (int i = 0; i < beasts.size(); i++) {
        Beast beast = beasts.get(i);
        tasks.schedule(beast.task(), Metadata.of("beast", (long) i), beast.options());
      }
      RunOptions options =
          RunOptions.processes(processes)
              .autokill(LIMIT)
              .retryAfter(Duration.ofMillis(100))
              .jvmArgs("-XX:MaxDirectMemorySize=2g");
      for (TaskResult<Object> result : tasks.run(options)) {
        long number = result.metadata().get("beast", Long.class);
        Fate fate = new Fate(beasts.get((int) number), result);
        fates.put(number, fate);
        seen.accept(fate);
      }
      return List.copyOf(fates.values());
    }
  }

  /** The numbers of processes that beasts have started and left. */
  Path pids() {
    return directory.resolve("pids");
  }

  private Path counter() {
    return directory.resolve("counter");
  }
}
