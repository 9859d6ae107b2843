package dev.forrest.run;

import dev.forrest.store.Bin;
import dev.forrest.store.OutcomeFile;
import dev.forrest.store.TaskDirectory;
import dev.forrest.worker.ExitMarker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of one attempt.
 *
 * @param task the task's file, in running
 * @param outcome what the worker writes of the task's end
 * @param output what the task prints
 * @param crashReport what the JVM writes of its crash
 * @param threadDump what the threads did when time was up
 */
record AttemptFiles(Path task, Path outcome, Path output, Path crashReport, Path threadDump) {
  static AttemptFiles of(RunContext run, String id, int number) {
    TaskDirectory directory = run.directory();
    return new AttemptFiles(
        directory.file(Bin.RUNNING, id),
        run.claims().outcomeFile(id, number),
        directory.log(id, number, "log"),
        directory.log(id, number, "crash"),
        directory.log(id, number, "threads"));
  }

  /** Whether the JVM shut down by itself while the task ran. */
  boolean shutDown() {
    return Files.exists(beside(ExitMarker.SUFFIX));
  }

  /** Whether the worker came as far as to read its task. */
  boolean begun() {
    return OutcomeFile.hasBegun(outcome);
  }

  /** Removes what only matters while the task runs. */
  void removeTraces() throws IOException {
    Files.deleteIfExists(outcome);
    Files.deleteIfExists(beside(ExitMarker.SUFFIX));
    Files.deleteIfExists(beside(OutcomeFile.BEGUN));
  }

  /** Removes what another attempt of this number has left, besides its output. */
  void removeAll() throws IOException {
    removeTraces();
    Files.deleteIfExists(crashReport);
    Files.deleteIfExists(threadDump);
  }

  private Path beside(String suffix) {
    return outcome.resolveSibling(outcome.getFileName() + suffix);
  }
}
