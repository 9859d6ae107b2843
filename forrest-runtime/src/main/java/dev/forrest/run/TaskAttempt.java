package dev.forrest.run;

import dev.forrest.codec.Limits;
import dev.forrest.codec.Shown;
import dev.forrest.process.Cage;
import dev.forrest.process.ProcessIdentity;
import dev.forrest.process.ProcessRoot;
import dev.forrest.proto.Attempt;
import dev.forrest.proto.Verdict;
import dev.forrest.store.AttemptWriter;
import dev.forrest.store.OutcomeFile;
import dev.forrest.store.StoredFile;
import dev.forrest.store.Unique;
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
  private final Limits limits;
  private final AttemptFiles files;
  private final OutputFile output;
  private final Attempt.Builder attempt = Attempt.newBuilder();
  private Evidence evidence;

  TaskAttempt(RunContext run, String id, StoredFile stored) {
    this.run = run;
    this.id = id;
    this.stored = stored;
    this.limits = run.limits().of(stored.head());
    this.files = AttemptFiles.of(run, id, stored.attempts().size() + 1);
    this.output = new OutputFile(files.output(), run.settings().keptOutput());
  }

  /** Runs the task; returns when its worker and all that it started have ended. */
  void execute() throws IOException {
    String unknown = unknownUnit();
    if (unknown != null) {
      attempt
          .setVerdict(Verdict.UNKNOWN_METHOD)
          .setDiagnosis(
              "The class path has no unit "
                  + Shown.text(unknown)
                  + ", whose methods the task calls. Was its package or @DeferrableStubs renamed,"
                  + " or is a jar missing?");
      return;
    }
    // The value that it returns is stored with the schema that is here.
    run.schemas().ensure(run.units(), stored.head().getUnitsList());
    // Of another attempt of this number, which its runner did not survive.
    files.removeAll();
    output.remove();
    attempt.setStarted(Instant.now().toString());
    try (Cage cage = run.containment().cage(Unique.token())) {
      execute(cage);
    }
    String trouble = Rules.troubleOfTheRun(evidence);
    if (trouble != null) {
      String file =
          evidence.status() == WorkerMain.OUTCOME_NOT_WRITTEN ? files.outcome() + ": " : "";
      String said =
          Files.exists(files.output()) ? " The worker's output is in " + files.output() : "";
      files.removeTraces();
      throw new IOException(file + trouble + said);
    }
  }

  private void execute(Cage cage) throws IOException {
    long oomKills = OomKills.count();
    if (limits.memoryBytes() > 0) {
      cage.limitMemory(limits.memoryBytes());
    }
    Process worker;
    try {
      worker = cage.start(run.command().start(files, limits, stored.head()));
    } catch (IOException e) {
      throw new IOException("No worker can be started: " + e.getMessage(), e);
    }
    Watch watch =
        new Watch(run.stop(), worker, cage, limits, output, files, run.command().dumpsThreads());
    KillReason reason = null;
    int left = 0;
    boolean watched = false;
    try {
      ProcessRoot root = ProcessRoot.of(worker);
      run.claims().holds(id, root);
      run.guardian().started(root);
      run.log().diagnostic(id + " runs in process " + worker.pid() + ".");
      reason = watch.await();
      watched = true;
      left = reason == null ? cage.pids().length : 0;
    } finally {
      // Whatever went wrong: nothing of a task runs on when the task is over.
      if (!watched || reason != null || left > 0) {
        killAll(cage);
      }
    }
    run.guardian().ended(ProcessRoot.of(worker));
    if (left > 0) {
      run.log().diagnostic(id + " had left " + left + " processes running: killed.");
    }
    attempt.setPid(worker.pid()).setWallNanos(watch.elapsed());
    if (reason == null && cage.exceededMemory()) {
      reason = KillReason.MEMORY;
    }
    boolean dump = watch.dumped() && moveThreadDump(reason);
    evidence =
        new Evidence(
            OutcomeFile.verdictIn(files.outcome()),
            reason,
            watch.measured(),
            reason == null ? worker.exitValue() : 0,
            files.shutDown(),
            files.begun(),
            Files.exists(files.crashReport()),
            dump,
            OomKills.count() - oomKills);
  }

  private void killAll(Cage cage) throws IOException {
    if (!cage.kill()) {
      run.log()
          .warning(
              "Processes that task "
                  + id
                  + " had started cannot be killed: they hang in the kernel, perhaps on a file"
                  + " system that does not answer.");
    }
  }

  private boolean moveThreadDump(KillReason reason) throws IOException {
    return ThreadDump.move(files.output(), reason == KillReason.TIME ? files.threadDump() : null);
  }

  /**
   * Appends the attempt to the task's file.
   *
   * @return what was recorded; null where the run was stopped before the task ended: nothing is
   *     recorded then
   */
  Attempt conclude() throws IOException {
    boolean recorded = false;
    try {
      if (evidence != null) {
        if (evidence.outcome() == null && evidence.killed() == KillReason.STOP) {
          return null;
        }
        describe(Rules.decide(evidence, limits));
      }
      attempt
          .setNumber(stored.attempts().size() + 1)
          .setRunner(run.claims().runner())
          .setHost(ProcessIdentity.current().host());
      Path said = evidence == null || evidence.outcome() == null ? null : files.outcome();
      if (said != null && !AttemptWriter.fits(stored.goodLength(), Files.size(said))) {
        attempt
            .setVerdict(Verdict.RESULT_TOO_LARGE)
            .setDiagnosis(
                "The return value takes "
                    + Files.size(said)
                    + " bytes; arguments and results of a task share one file of at most 2 GiB."
                    + " Write it to a file of its own, and return its path.");
        said = null;
      }
      Instant retryAt = run.retries().retryAt(stored, attempt.getVerdict());
      if (retryAt != null) {
        attempt.setRetryAt(retryAt.toString());
      }
      run.claims().ensure();
      new AttemptWriter(run.disk())
          .append(files.task(), stored.goodLength(), attempt.build(), said);
      recorded = true;
      return attempt.build();
    } finally {
      if (recorded || !hasOutcome()) {
        files.removeTraces();
      }
    }
  }

  /** Removes what only matters while the task runs. */
  void removeTraces() throws IOException {
    files.removeTraces();
  }

  /** Whether the worker wrote how the task ended. */
  boolean hasOutcome() {
    return evidence != null && evidence.outcome() != null;
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
    long omitted = output.finish();
    if (omitted > 0) {
      attempt.setOutputOmitted(omitted);
    }
    if (Files.exists(files.output())) {
      if (Files.size(files.output()) > 0) {
        attempt.setOutput(run.directory().relative(files.output()));
      } else {
        Files.delete(files.output());
      }
    }
    if (evidence.crashReport()) {
      attempt.setCrashReport(run.directory().relative(files.crashReport()));
    }
    if (Files.exists(files.threadDump())) {
      attempt.setThreadDump(run.directory().relative(files.threadDump()));
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
}
