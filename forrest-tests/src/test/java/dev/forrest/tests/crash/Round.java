package dev.forrest.tests.crash;

import dev.forrest.proto.Verdict;
import dev.forrest.store.OutcomeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts programs, kills them, resumes the list until all has ended, and keeps a record. */
final class Round {
  private static final long LEFT_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final long RUN_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final int MOST_RESUMES = 4;
  private static final Pattern OUTCOME = Pattern.compile("(.+)\\.([0-9]+)\\.[0-9a-f]{8}\\.outcome");

  private final Stage stage;
  private final String classPath;
  private final Random random;
  private final Tally tally;
  private final Findings findings;
  private final String mark;
  private final List<Running> running = new ArrayList<>();
  private final Set<Long> killedWorkers = new HashSet<>();
  private final Map<String, Completed> completed = new HashMap<>();
  private int programs;
  private int killedRunners;
  private boolean unwatched;

  Round(Stage stage, String classPath, long seed, Tally tally, Findings findings) {
    this.stage = stage;
    this.classPath = classPath;
    this.random = new Random(seed);
    this.tally = tally;
    this.findings = findings;
    this.mark = stage.root().getFileName() + "-" + ProcessHandle.current().pid();
  }

  /** A program that was not killed, as far as is known. */
  private record Running(String name, Process process) {}

  /**
   * An attempt whose worker has said how it ended.
   *
   * @param attempt its number
   */
  record Completed(int attempt, String verdict) {}

  /** Plays the plan, and then brings all tasks to their end. */
  void play(Plan plan) throws IOException, InterruptedException {
    tally.round();
    try {
      for (Plan.Act act : plan.acts()) {
        play(act);
      }
      finish();
      look("after the last run");
    } finally {
      killAll(true);
    }
  }

  private void play(Plan.Act act) throws IOException, InterruptedException {
    int tasks = stage.ids("todo").size() + stage.ids("running").size();
    for (Crew crew : act.crews()) {
      if (living().size() < Plan.MOST_RUNNERS && tasks + crew.tasks() > 0) {
        tasks += crew.tasks();
        start(crew);
      }
    }
    if (await(act.kill(), act.kill().moment().all(tasks))) {
      strike(act.kill());
    } else {
      tally.kill(act.kill().victim(), 0);
    }
  }

  /** The numbers of the workers that were killed. */
  Set<Long> killedWorkers() {
    return killedWorkers;
  }

  /** How many programs were killed. */
  int killedRunners() {
    return killedRunners;
  }

  /** Attempts that had ended, and said so, when all processes were dead; by the task's id. */
  Map<String, Completed> completed() {
    return completed;
  }

  private void start(Crew crew) throws IOException {
    programs++;
    tally.program();
    String name = "program" + programs;
    running.add(new Running(name, CrashProgram.start(stage, mark, classPath, name, crew)));
  }

  private List<Running> living() {
    return running.stream().filter(program -> program.process().isAlive()).toList();
  }

  /** Waits for the moment of a kill; false where all programs end before it comes. */
  private boolean await(Kill kill, int all) throws IOException {
    Watch watch = new Watch(stage, kill.moment());
    long end = System.nanoTime() + RUN_NANOS;
    while (!living().isEmpty() && System.nanoTime() < end) {
      if (watch.count() > kill.share() * all) {
        LockSupport.parkNanos(kill.delayMicros() * 1000L);
        return true;
      }
      LockSupport.parkNanos(100_000);
    }
    return false;
  }

  private void strike(Kill kill) throws IOException, InterruptedException {
    int hit =
        switch (kill.victim()) {
          case RUNNER -> killRunners(1);
          case ALL_RUNNERS -> killRunners(Plan.MOST_RUNNERS);
          case WORKER -> killOne(Marked.Role.WORKER);
          case HELPER -> killOne(Marked.Role.HELPER);
          case ALL_OF_FORREST -> killAll(false);
          case EVERYTHING -> killAll(true);
        };
    tally.kill(kill.victim(), hit);
    // Helpers were among them.
    unwatched |= kill.victim() == Kill.Victim.ALL_OF_FORREST;
    if (!living().isEmpty() || hit == 0) {
      return;
    }
    // Where its helper was killed as well, nobody ends what a runner leaves until the next one
    // comes.
    if (kill.look() && !unwatched) {
      look("after kill " + kill);
    }
    if (Marked.ofRound(mark).stream().noneMatch(left -> left.role() == Marked.Role.WORKER)) {
      noteOutcomes();
    }
  }

  private int killRunners(int count) throws InterruptedException {
    List<Running> victims = new ArrayList<>(living());
    while (victims.size() > count) {
      victims.remove(random.nextInt(victims.size()));
    }
    victims.forEach(victim -> victim.process().destroyForcibly());
    for (Running victim : victims) {
      bury(victim);
    }
    return victims.size();
  }

  private int killOne(Marked.Role role) {
    List<Marked> found = new ArrayList<>(Marked.ofRound(mark));
    found.removeIf(process -> process.role() != role);
    if (found.isEmpty()) {
      return 0;
    }
    Marked victim = found.get(random.nextInt(found.size()));
    if (role == Marked.Role.WORKER) {
      killedWorkers.add(victim.pid());
    }
    unwatched |= role == Marked.Role.HELPER;
    victim.kill();
    return 1;
  }

  /** Kills until nothing is left: what is killed may have started something just before. */
  private int killAll(boolean offspring) throws InterruptedException {
    Set<ProcessHandle> killed = new HashSet<>();
    List<Running> victims = living();
    long start = System.nanoTime();
    for (List<Marked> left = victims(offspring); !left.isEmpty(); left = victims(offspring)) {
      for (Marked process : left) {
        if (process.role() == Marked.Role.WORKER) {
          killedWorkers.add(process.pid());
        }
        process.kill();
        killed.add(process.handle());
      }
      if (System.nanoTime() - start > RUN_NANOS) {
        throw new IllegalStateException("These processes cannot be killed: " + left);
      }
    }
    for (Running victim : victims) {
      bury(victim);
    }
    return killed.size();
  }

  private List<Marked> victims(boolean offspring) {
    return Marked.ofRound(mark).stream()
        .filter(process -> offspring || process.role() != Marked.Role.OFFSPRING)
        .toList();
  }

  /** A program that had ended by itself just before it was killed is judged as such. */
  private void bury(Running victim) throws InterruptedException {
    int status = victim.process().waitFor();
    if (status == 128 + 9) {
      killedRunners++;
      running.remove(victim);
    }
  }

  /** Waits until nothing is left of the round. */
  private void look(String when) {
    long start = System.nanoTime();
    List<Marked> left = Marked.ofRound(mark);
    while (!left.isEmpty() && System.nanoTime() - start < LEFT_NANOS) {
      LockSupport.parkNanos(10_000_000);
      left = Marked.ofRound(mark);
    }
    tally.look(System.nanoTime() - start);
    if (!left.isEmpty()) {
      findings.add(
          Promise.NOTHING_IS_LEFT,
          when + ": " + left.stream().map(Marked::toString).collect(Collectors.joining(", ")));
    }
  }

  /** Nobody lives who could write an outcome, or take one away. */
  private void noteOutcomes() throws IOException {
    List<String> claimed = stage.ids("running");
    for (Path file : stage.files("running")) {
      Matcher name = OUTCOME.matcher(file.getFileName().toString());
      Verdict verdict = name.matches() ? OutcomeFile.verdictIn(file) : null;
      if (verdict != null && claimed.contains(name.group(1))) {
        completed.put(
            name.group(1), new Completed(Integer.parseInt(name.group(2)), verdict.name()));
        tally.takenOver();
      }
    }
  }

  /** Waits for what runs, and resumes the list until no task is left. */
  private void finish() throws IOException, InterruptedException {
    awaitPrograms();
    for (int i = 0; i < MOST_RESUMES; i++) {
      List<String> left = new ArrayList<>(stage.ids("todo"));
      left.addAll(stage.ids("running"));
      if (left.isEmpty()) {
        return;
      }
      if (i > 0) {
        findings.add(Promise.RUNS_END, "a run in peace left " + left);
      }
      start(Crew.resuming(random));
      awaitPrograms();
    }
  }

  private void awaitPrograms() throws IOException, InterruptedException {
    for (Running program : running) {
      Process process = program.process();
      if (!process.waitFor(RUN_NANOS, TimeUnit.NANOSECONDS)) {
        findings.add(
            Promise.RUNS_END, program.name() + " does not end; its threads are in its output");
        new ProcessBuilder("kill", "-QUIT", String.valueOf(process.pid())).start().waitFor();
        process.waitFor(1, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
      } else if (process.exitValue() != 0) {
        findings.add(
            Promise.RUNS_END,
            program.name() + " ended with " + process.exitValue() + ": " + tail(program.name()));
      }
    }
    running.clear();
  }

  private String tail(String program) throws IOException {
    try (Stream<String> lines = Files.lines(stage.output(program))) {
      return lines.limit(40).collect(Collectors.joining(" / "));
    }
  }
}
