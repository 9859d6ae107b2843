package dev.forrest.run;

import dev.forrest.proto.Attempt;
import dev.forrest.proto.Verdict;
import dev.forrest.store.Bin;
import dev.forrest.store.LeaseLostException;
import dev.forrest.store.StoredFile;
import dev.forrest.store.UnreadableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Arrays;

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
    STOPPED,
    /** Its file is gone: somebody does not want it. */
    GONE
  }

  ClaimedTask(RunContext run, String id, EndListener listener) {
    this.run = run;
    this.id = id;
    this.listener = listener;
  }

  /**
   * Runs the task; where that is impossible, gives it back to todo.
   *
   * @return false where it is not time yet, and it is held until then, or its file is gone
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
      if (isGone(e)) {
        passOver();
        return false;
      }
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
      try {
        to = record();
      } finally {
        if (to != Bin.RUNNING) {
          run.claims().release(id, to);
        }
      }
    } catch (IOException e) {
      if (isGone(e)) {
        passOver();
        return End.GONE;
      }
      throw e;
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

  /** Whether the file was deleted or moved away, while the list itself is still there. */
  private boolean isGone(Throwable problem) {
    return problem instanceof IOException
        && !(problem instanceof LeaseLostException)
        && Files.isDirectory(run.directory().bin(Bin.RUNNING))
        && Arrays.stream(Bin.values())
            .allMatch(bin -> Files.notExists(run.directory().file(bin, id)));
  }

  private void passOver() throws IOException {
    run.log()
        .warning(
            "Task "
                + id
                + " is passed over: somebody has deleted its file, or moved it away, while it was"
                + " running.");
    run.claims().forget(id);
    if (attempt != null) {
      attempt.removeTraces();
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
