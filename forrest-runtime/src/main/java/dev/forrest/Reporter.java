package dev.forrest;

import dev.forrest.graph.Units;
import dev.forrest.run.EndListener;
import dev.forrest.run.RunLog;
import dev.forrest.store.Bin;
import dev.forrest.store.TaskDirectory;

/** Reports failures and output of tasks the moment they end, where somebody wants to see them. */
final class Reporter implements EndListener {
  private final TaskDirectory directory;
  private final Units units;
  private final RunLog log;

  Reporter(TaskDirectory directory, Units units, RunLog log) {
    this.directory = directory;
    this.units = units;
    this.log = log;
  }

  @Override
  public void ended(String id, Bin bin) {
    boolean failure = bin == Bin.FAIL && log.wantsFailures();
    if (!failure && !log.wantsOutput()) {
      return;
    }
    try {
      StoredResult<?> result = StoredResult.readOrNull(directory, bin, id, units);
      if (result == null) {
        return;
      }
      result.output().file().ifPresent(file -> log.output(id, file));
      if (failure) {
        log.failure(FailureText.withStack(result));
      }
    } catch (RuntimeException | OutOfMemoryError e) {
      // Whatever is wrong with a report, the run goes on.
      log.warning("The end of " + id + " cannot be reported: " + e);
    }
  }
}
