package dev.forrest.run;

import dev.forrest.process.ProcessIdentity;
import dev.forrest.process.ProcessTree;
import dev.forrest.proto.Attempt;
import dev.forrest.proto.Verdict;
import dev.forrest.store.AttemptWriter;
import dev.forrest.store.Bin;
import dev.forrest.store.OutcomeFile;
import dev.forrest.store.StoredFile;
import dev.forrest.worker.ExitMarker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** One try at a claimed task: starts a worker, waits for its end, and records it in the file. */
final class TaskAttempt {
  private final RunContext run;
  private final StoredFile stored;
  private final Path file;
  private final int number;
  private final Path outcome;
  private final Path exitMarker;
  private final Path output;
  private final Path crashReport;

  TaskAttempt(RunContext run, String id, StoredFile stored) {
    this.run = run;
    this.stored = stored;
    this.file = run.directory().file(Bin.RUNNING, id);
    this.number = stored.attempts().size() + 1;
    this.outcome = file.resolveSibling(id + ".outcome");
    this.exitMarker = file.resolveSibling(id + ".outcome" + ExitMarker.SUFFIX);
    this.output = run.directory().log().resolve(id + "." + number + ".log");
    this.crashReport = run.directory().log().resolve(id + "." + number + ".crash");
  }

  /**
   * Runs the task, and appends the attempt to its file.
   *
   * @return null where the run was stopped before the task ended: nothing is recorded then
   */
  Verdict execute() throws IOException {
    for (String unit : stored.head().getUnitsList()) {
      if (run.units().find(unit) == null) {
        return record(
            Attempt.newBuilder().setVerdict(Verdict.UNKNOWN_METHOD).setDiagnosis(unknown(unit)));
      }
    }
    removeLeftovers();
    Instant started = Instant.now();
    long start = System.nanoTime();
    Process process;
    try {
      process =
          run.command()
              .start(file, outcome, output, crashReport, stored.head().getUnitsList())
              .start();
    } catch (IOException e) {
      return record(
          Attempt.newBuilder()
              .setStarted(started.toString())
              .setVerdict(Verdict.START_FAILED)
              .setDiagnosis("No worker could be started: " + e.getMessage()));
    }
    Duration limit = run.settings().autokill();
    boolean inTime = run.stop().awaitEnd(process, limit);
    boolean ended = !process.isAlive();
    if (!ended) {
      ProcessTree.kill(process.toHandle());
    }
    long wall = System.nanoTime() - start;
    try {
      Verdict said = OutcomeFile.verdictIn(outcome);
      if (said == null && !ended && inTime) {
        return null;
      }
      Evidence evidence =
          new Evidence(
              said,
              !inTime && !ended,
              ended ? process.exitValue() : 0,
              Files.exists(exitMarker),
              Files.exists(crashReport));
      return record(evidence, process.pid(), started, wall);
    } finally {
      removeLeftovers();
      if (Files.exists(output) && Files.size(output) == 0) {
        Files.delete(output);
      }
    }
  }

  private Verdict record(Evidence evidence, long pid, Instant started, long wall)
      throws IOException {
    Ruling ruling = Rules.decide(evidence, run.settings().autokill());
    Attempt.Builder attempt =
        Attempt.newBuilder()
            .setHost(ProcessIdentity.current().host())
            .setPid(pid)
            .setStarted(started.toString())
            .setWallNanos(wall)
            .setVerdict(ruling.verdict());
    if (ruling.diagnosis() != null) {
      attempt.setDiagnosis(ruling.diagnosis());
    }
    if (ruling.exitCode() != null) {
      attempt.setExitCode(ruling.exitCode());
    }
    if (ruling.signal() != null) {
      attempt.setSignal(ruling.signal());
    }
    if (Files.exists(output) && Files.size(output) > 0) {
      attempt.setOutput(relative(output));
    }
    if (evidence.crashReport()) {
      attempt.setCrashReport(relative(crashReport));
    }
    return record(attempt);
  }

  private Verdict record(Attempt.Builder attempt) throws IOException {
    attempt.setNumber(number).setRunner(run.claims().runner());
    Path said = Files.exists(outcome) ? outcome : null;
    if (said != null && !AttemptWriter.fits(stored.goodLength(), Files.size(said))) {
      attempt
          .setVerdict(Verdict.RESULT_NOT_STORABLE)
          .setDiagnosis(
              "The return value takes "
                  + Files.size(said)
                  + " bytes; arguments and results of a task share one file of at most 2 GiB."
                  + " Write it to a file of its own, and return its path.");
      said = null;
    }
    new AttemptWriter(run.disk()).append(file, stored.goodLength(), attempt.build(), said);
    return attempt.getVerdict();
  }

  private void removeLeftovers() throws IOException {
    Files.deleteIfExists(outcome);
    Files.deleteIfExists(outcome.resolveSibling(outcome.getFileName() + ".part"));
    Files.deleteIfExists(exitMarker);
  }

  private String relative(Path path) {
    return run.directory().root().relativize(path).toString();
  }

  private static String unknown(String unit) {
    return "The class path has no unit "
        + unit
        + ", whose methods the task calls. Was its package or @DeferrableStubs renamed, or is a jar"
        + " missing?";
  }
}
