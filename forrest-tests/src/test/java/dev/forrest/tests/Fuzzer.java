package dev.forrest.tests;

import dev.forrest.Attempt;
import dev.forrest.Durability;
import dev.forrest.IfExists;
import dev.forrest.RunOptions;
import dev.forrest.TaskFailedException;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import dev.forrest.codec.Unit;
import dev.forrest.graph.GraphException;
import dev.forrest.graph.GraphReader;
import dev.forrest.graph.Units;
import dev.forrest.store.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A program that gives hostile files to the reader, or to a run with real workers, in a JVM with a
 * small heap. It ends with status 0 where each got a verdict, in time; else it says which did not,
 * and why, and leaves that file beside the list.
 */
public final class Fuzzer {
  private static final long MILLIS_PER_INPUT = 5_000;
  private static final long MILLIS_PER_BATCH = 300_000;
  private static final int BATCH = 25;
  private static final int MAX_FINDINGS = 5;

  private final Path work;
  private final Mutator mutator;
  private final List<Integer> numbers = new ArrayList<>();
  private final Map<Verdict, Integer> verdicts = new TreeMap<>();
  private volatile long deadline = Long.MAX_VALUE;
  private volatile String doing = "starting";
  private int findings;

  private Fuzzer(Path work, Mutator mutator) {
    this.work = work;
    this.mutator = mutator;
  }

  /**
   * Runs.
   *
   * @param arguments {@code read} or {@code run}, a directory, one with real files, the seed, the
   *     number of the first input, and how many there are
   */
  public static void main(String[] arguments) throws Exception {
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[2]))) {
      for (Path file : files.sorted().toList()) {
        seeds.add(Files.readAllBytes(file));
      }
    }
    Fuzzer fuzzer =
        new Fuzzer(Path.of(arguments[1]), new Mutator(seeds, Long.parseLong(arguments[3])));
    int first = Integer.parseInt(arguments[4]);
    for (int i = 0; i < Integer.parseInt(arguments[5]); i++) {
      fuzzer.numbers.add(first + i);
    }
    Thread watchdog = new Thread(fuzzer::watch);
    watchdog.setDaemon(true);
    watchdog.start();
    long start = System.nanoTime();
    if (arguments[0].equals("read")) {
      fuzzer.read();
    } else {
      fuzzer.run();
    }
    fuzzer.deadline = Long.MAX_VALUE;
    System.out.println(
        fuzzer.numbers.size()
            + " inputs, "
            + fuzzer.findings
            + " findings, in "
            + (System.nanoTime() - start) / 1_000_000_000
            + " s: "
            + fuzzer.verdicts);
    System.exit(fuzzer.findings == 0 ? 0 : 1);
  }

  /** Ends the program where one input takes too long. */
  private void watch() {
    while (System.nanoTime() < deadline) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        return;
      }
    }
    System.out.println("HANGS: " + doing);
    Thread.getAllStackTraces()
        .forEach(
            (thread, stack) -> {
              System.out.println(thread);
              for (StackTraceElement frame : stack) {
                System.out.println("  at " + frame);
              }
            });
    Runtime.getRuntime().halt(2);
  }

  private void begin(String what, long millis) {
    doing = what;
    deadline = System.nanoTime() + millis * 1_000_000;
  }

  private void found(String what, Throwable thrown, byte[] file) throws IOException {
    Path kept = work.resolve(what.replace(' ', '-') + ".pb");
    if (file != null) {
      Files.write(kept, file);
    }
    System.out.println("FOUND: " + what + ", kept as " + kept + ": " + thrown);
    StackTraceElement[] stack = thrown.getStackTrace();
    for (int i = 0; i < Math.min(stack.length, 40); i++) {
      System.out.println("  at " + stack[i]);
    }
    if (++findings == MAX_FINDINGS) {
      System.exit(1);
    }
  }

  private TaskList<Object> open(String name) {
    return TaskList.at(work.resolve(name))
        .ifExists(IfExists.APPEND)
        .durability(Durability.PROCESS)
        .logFile(work.resolve("log.txt"))
        .open();
  }

  /** Everything that reads a file, on each input. */
  private void read() throws IOException {
    List<Unit> all = new ArrayList<>();
    ServiceLoader.load(Unit.class).forEach(all::add);
    Units units = Units.of(all);
    try (TaskList<Object> tasks = open("readlist")) {
      Path todo = tasks.directory().resolve("todo/input.pb");
      Path done = tasks.directory().resolve("done/input.pb");
      for (int number : numbers) {
        begin("input " + number, MILLIS_PER_INPUT);
        byte[] file = mutator.file(number);
        try {
          Files.write(done, file);
          readGraph(done, units);
          for (TaskResult<Object> result : tasks.doneTasks()) {
            look(result);
            verdicts.merge(result.verdict(), 1, Integer::sum);
          }
          Files.move(done, todo);
          tasks.todoTasks().forEach(task -> check(task.metadata() != null, "metadata"));
          Files.delete(todo);
        } catch (Throwable e) {
          found("input " + number, e, file);
        }
      }
    }
  }

  private static void readGraph(Path file, Units units) {
    try {
      StoredFile stored = StoredFile.read(file);
      GraphReader.read(stored.graph(), units);
    } catch (IOException | GraphException e) {
      check(e.getMessage() != null && e.getMessage().length() < 10_000, "a message");
    }
  }

  private static void look(TaskResult<Object> result) {
    check(result.verdict() != null && result.id().equals("input"), "verdict and id");
    for (Attempt attempt : result.attempts()) {
      check(attempt.started() != null && attempt.runtime() != null, "times");
      attempt.output().text();
      attempt.crashReport();
      attempt.failure().ifPresent(failure -> check(failure.message() != null, "a message"));
      check(attempt.number() != 0 || attempt.verdict() != null, "a verdict");
    }
    String shown = result.toString() + result.metadata() + result.failure() + result.output();
    check(!shown.isEmpty(), "text");
    try {
      result.returnValue();
    } catch (TaskFailedException | IllegalStateException e) {
      check(e.getMessage() != null, "a message");
    }
    try {
      check(result.task() != null, "a task");
    } catch (IllegalStateException e) {
      check(e.getMessage() != null, "a message");
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("There is no " + what + ", or not a short one.");
    }
  }

  /** Runs all inputs with real workers, some at a time. */
  private void run() throws IOException {
    for (int i = 0; i < numbers.size(); i += BATCH) {
      List<Integer> batch = numbers.subList(i, Math.min(numbers.size(), i + BATCH));
      String what = "inputs " + batch.get(0) + " to " + batch.get(batch.size() - 1);
      begin(what, MILLIS_PER_BATCH);
      try {
        runBatch(batch);
      } catch (Throwable e) {
        found(what, e, null);
      }
    }
  }

  private void runBatch(List<Integer> batch) throws IOException {
    String name = "runlist-" + batch.get(0);
    try (TaskList<Object> tasks = open(name)) {
      Path todo = tasks.directory().resolve("todo");
      for (int number : batch) {
        Path file = todo.resolve(number + ".pb");
        Files.write(file, mutator.file(number));
        if (takesLong(file)) {
          Files.write(file, new byte[] {1, 2, 3});
        }
      }
      RunOptions options =
          RunOptions.processes(2).autokill(Duration.ofSeconds(20)).heap("64m").printErrors(true);
      Map<String, Verdict> ended = new HashMap<>();
      for (TaskResult<Object> result : tasks.run(options)) {
        check(ended.put(result.id(), result.verdict()) == null, "single end of " + result.id());
        check(result.verdict() != Verdict.UNKNOWN, "verdict on " + result.id());
        check(!result.attempts().isEmpty(), "attempt at " + result.id());
        verdicts.merge(result.verdict(), 1, Integer::sum);
      }
      check(ended.size() == batch.size(), "end of each: " + ended);
      check(Lists.files(todo).isEmpty(), "empty todo");
      check(
          Lists.files(tasks.directory().resolve("running")).stream()
              .allMatch(file -> file.startsWith(".")),
          "empty running");
    }
  }

  /** Where a file itself asks for hours, or for retries without end, it may have them. */
  private static boolean takesLong(Path file) {
    try {
      var limits = StoredFile.read(file).head().getLimits();
      return limits.getRetries() > 0 || limits.getTimeoutMillis() > 20_000;
    } catch (IOException e) {
      return false;
    }
  }
}
