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
import dev.forrest.worker.WorkerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * One try at a claimed task: starts a worker, waits for its end, and then, in a second step,
 * records it in the file.
 */
final class TaskAttempt {
  private final RunContext run;
  private final String id;
  private final StoredFile stored;
  private final Path file;
  private final Path outcome;
  private final Path exitMarker;
  private final Path begun;
  private final Path output;
  private final Path crashReport;
  private final Attempt.Builder attempt = Attempt.newBuilder();
  private Evidence evidence;

  TaskAttempt(RunContext run, String id, StoredFile stored) {
    this.run = run;
    this.id = id;
    this.stored = stored;
    this.file = run.directory().file(Bin.RUNNING, id);
    int number = stored.attempts().size() + 1;
    this.outcome = run.claims().outcomeFile(id);
    this.exitMarker = outcome.resolveSibling(outcome.getFileName() + ExitMarker.SUFFIX);
    this.begun = outcome.resolveSibling(outcome.getFileName() + WorkerMain.BEGUN);
    this.output = run.directory().log().resolve(id + "." + number + ".log");
    this.crashReport = run.directory().log().resolve(id + "." + number + ".crash");
  }

  /** Runs the task; returns when its worker and all that it started have ended. */
  void execute() throws IOException {
    String unknown = unknownUnit();
    if (unknown != null) {
      attempt
          .setVerdict(Verdict.UNKNOWN_METHOD)
          .setDiagnosis(
              "The class path has no unit "
                  + unknown
                  + ", whose methods the task calls. Was its package or @DeferrableStubs renamed,"
                  + " or is a jar missing?");
      return;
    }
    removeLeftovers();
    attempt.setStarted(Instant.now().toString());
    long start = System.nanoTime();
    Process process;
    try {
      process = run.command().start(file, outcome, output, crashReport, stored.head()).start();
    } catch (IOException e) {
      throw new IOException("No worker can be started: " + e.getMessage(), e);
    }
    run.log().diagnostic(id + " runs in process " + process.pid() + ".");
    boolean inTime = run.stop().awaitEnd(process, run.settings().autokill());
    boolean ended = !process.isAlive();
    if (!ended) {
      ProcessTree.kill(process.toHandle());
    }
    attempt.setPid(process.pid()).setWallNanos(System.nanoTime() - start);
    evidence =
        new Evidence(
            OutcomeFile.verdictIn(outcome),
            !inTime && !ended,
            !ended && inTime,
            ended ? process.exitValue() : 0,
            Files.exists(exitMarker),
            Files.exists(begun),
            Files.exists(crashReport));
    String trouble = Rules.troubleOfTheRun(evidence);
    if (trouble != null) {
      String said = Files.exists(output) ? " The worker's output is in " + output + "." : "";
      removeLeftovers();
      throw new IOException(trouble + said);
    }
  }

  /**
   * Appends the attempt to the task's file.
   *
   * @return the verdict; null where the run was stopped before the task ended: nothing is recorded
   *     then
   */
  Verdict conclude() throws IOException {
    try {
      if (evidence != null) {
        if (evidence.outcome() == null && evidence.stopped()) {
          return null;
        }
        describe(Rules.decide(evidence, run.settings().autokill()));
      }
      attempt
          .setNumber(stored.attempts().size() + 1)
          .setRunner(run.claims().runner())
          .setHost(ProcessIdentity.current().host());
      Path said = evidence == null || evidence.outcome() == null ? null : outcome;
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
    } finally {
      removeLeftovers();
    }
  }

  private void describe(Ruling ruling) throws IOException {
    attempt.setVerdict(ruling.verdict());
    if (ruling.diagnosis() != null) {
      attempt.setDiagnosis(ruling.diagnosis());
    }
    if (ruling.exitCode() != null) {
      attempt.setExitCode(ruling.exitCode());
    }
    if (ruling.signal() != null) {
      attempt.setSignal(ruling.signal());
    }
    if (Files.exists(output)) {
      if (Files.size(output) > 0) {
        attempt.setOutput(relative(output));
      } else {
        Files.delete(output);
      }
    }
    if (evidence.crashReport()) {
      attempt.setCrashReport(relative(crashReport));
    }
  }

  /** A unit that the task needs and the class path lacks, or null. */
  private String unknownUnit() {
    for (String unit : stored.head().getUnitsList()) {
      if (run.units().find(unit) == null) {
        return unit;
      }
    }
    return null;
  }

  private void removeLeftovers() throws IOException {
    Files.deleteIfExists(outcome);
    Files.deleteIfExists(outcome.resolveSibling(outcome.getFileName() + ".part"));
    Files.deleteIfExists(exitMarker);
    Files.deleteIfExists(begun);
  }

  private String relative(Path path) {
    return run.directory().root().relativize(path).toString();
  }
}
