package dev.forrest.run;

import dev.forrest.proto.Attempt;
import dev.forrest.proto.Verdict;
import dev.forrest.store.Bin;
import dev.forrest.store.StoredFile;
import dev.forrest.store.UnreadableFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;

/** A task that this runner holds: executed first, and then moved to where it belongs. */
final class ClaimedTask {
  private final RunContext run;
  private final String id;
  private final EndListener listener;
  private TaskAttempt attempt;
  private String unreadable;

  /** How it went on with a task. */
  enum End {
    /** It has ended, and everybody was told. */
    ENDED,
    /** It is held until it is tried again. */
    DELAYED,
    /** It was stopped, and is in todo again. */
    STOPPED
  }

  ClaimedTask(RunContext run, String id, EndListener listener) {
    this.run = run;
    this.id = id;
    this.listener = listener;
  }

  /**
   * Runs the task; where that is impossible, gives it back to todo.
   *
   * @return false where it is not time yet; it is held until then
   */
  boolean execute() throws IOException {
    try {
      StoredFile stored = read();
      if (stored != null) {
        Instant due = Delayed.dueTime(stored);
        if (due.isAfter(Instant.now())) {
          run.delayed().add(due, id);
          return false;
        }
        attempt = new TaskAttempt(run, id, stored);
        attempt.execute();
      }
      return true;
    } catch (IOException | RuntimeException | Error e) {
      try {
        run.claims().release(id, Bin.TODO);
      } catch (IOException alsoThat) {
        e.addSuppressed(alsoThat);
      }
      throw e;
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

  /** Records how the task ended, and moves it on. */
  End conclude() throws IOException {
    // An outcome that cannot be recorded now, as the disk is full, is left where it is: the next
    // run's recovery records it, rather than to run the task again.
    Bin to = attempt != null && attempt.hasOutcome() ? Bin.RUNNING : Bin.TODO;
    try {
      to = record();
    } finally {
      if (to != Bin.RUNNING) {
        run.claims().release(id, to);
      }
    }
    switch (to) {
      case TODO:
        return End.STOPPED;
      case RUNNING:
        return End.DELAYED;
      default:
        listener.ended(id, to);
        return End.ENDED;
    }
  }

  private Bin record() throws IOException {
    if (unreadable != null) {
      run.log()
          .warning("Task " + id + " is moved to fail, as its file is unreadable: " + unreadable);
      UnreadableFiles.writeVerdict(run.directory(), run.disk(), id, unreadable);
      return Bin.FAIL;
    }
    Attempt ended = attempt.conclude();
    if (ended == null) {
      run.log().diagnostic(id + " was stopped: back to todo.");
      return Bin.TODO;
    }
    if (ended.hasRetryAt()) {
      run.log()
          .diagnostic(
              id
                  + " "
                  + ended.getVerdict().name()
                  + ": tried again after "
                  + ended.getRetryAt()
                  + ".");
      run.delayed().add(Instant.parse(ended.getRetryAt()), id);
      return Bin.RUNNING;
    }
    run.log().diagnostic(id + " " + ended.getVerdict().name());
    return ended.getVerdict() == Verdict.RETURNED ? Bin.DONE : Bin.FAIL;
  }
}
