package dev.forrest.run;

import dev.forrest.proto.Verdict;
import dev.forrest.store.Bin;
import dev.forrest.store.StoredFile;
import dev.forrest.store.UnreadableFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** A task that this runner holds: executed first, and then moved to where it belongs. */
final class ClaimedTask {
  private final RunContext run;
  private final String id;
  private final EndListener listener;
  private TaskAttempt attempt;
  private String unreadable;

  ClaimedTask(RunContext run, String id, EndListener listener) {
    this.run = run;
    this.id = id;
    this.listener = listener;
  }

  /** Runs the task; where that is impossible, gives it back to todo. */
  void execute() throws IOException {
    boolean executed = false;
    try {
      StoredFile stored = read();
      if (stored != null) {
        attempt = new TaskAttempt(run, id, stored);
        attempt.execute();
      }
      executed = true;
    } finally {
      if (!executed) {
        run.claims().release(id, Bin.TODO);
      }
    }
  }

  private StoredFile read() throws NoSuchFileException {
    try {
      return StoredFile.read(run.directory().file(Bin.RUNNING, id));
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      unreadable = e.getMessage();
      return null;
    }
  }

  /**
   * Records how the task ended, and moves it on.
   *
   * @return false where it was stopped, and is in todo again
   */
  boolean conclude() throws IOException {
    Bin to = Bin.TODO;
    try {
      to = record();
    } finally {
      run.claims().release(id, to);
    }
    if (to == Bin.TODO) {
      return false;
    }
    listener.ended(id, to);
    return true;
  }

  private Bin record() throws IOException {
    if (unreadable != null) {
      run.log()
          .warning("Task " + id + " is moved to fail, as its file is unreadable: " + unreadable);
      UnreadableFiles.writeVerdict(run.directory(), run.disk(), id, unreadable);
      return Bin.FAIL;
    }
    Verdict verdict = attempt.conclude();
    if (verdict == null) {
      run.log().diagnostic(id + " was stopped: back to todo.");
      return Bin.TODO;
    }
    run.log().diagnostic(id + " " + verdict.name());
    return verdict == Verdict.RETURNED ? Bin.DONE : Bin.FAIL;
  }
}
