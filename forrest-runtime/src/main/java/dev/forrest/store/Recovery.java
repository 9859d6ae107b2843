package dev.forrest.store;

import dev.forrest.proto.Attempt;
import dev.forrest.proto.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes back what dead runners had claimed.
 *
 * <p>All who recover a list take turns, by a file lock: nobody else moves a file out of {@code
 * running} that is not his own, so what was found dead stays dead until it is moved.
 */
public final class Recovery {
  static final String LOCK = ".recovery.lock";

  private static final int POISON_AFTER = 3;
  private static final Object IN_THIS_JVM = new Object();

  private final TaskDirectory directory;
  private final Disk disk;
  private final RetryPolicy retries;
  private final List<String> log = new ArrayList<>();
  private final List<EndedTask> ended = new ArrayList<>();

  /**
   * @param retries for attempts that had ended, in a failure, when their runner died
   */
  public Recovery(TaskDirectory directory, Disk disk, RetryPolicy retries) {
    this.directory = directory;
    this.disk = disk;
    this.retries = retries;
  }

  /** Ends what dead runners have left running, and moves their tasks to where they belong. */
  public void run() throws IOException {
    synchronized (IN_THIS_JVM) {
      Path lockFile = directory.bin(Bin.RUNNING).resolve(LOCK);
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        // A file server's clock may be another than ours: a write tells what time it is there.
        channel.write(ByteBuffer.wrap(new byte[1]), 0);
        if (lock.isValid()) {
          recover(Files.getLastModifiedTime(lockFile));
        }
      }
    }
  }

  /** What was done: one line of text per task. */
  public List<String> log() {
    return log;
  }

  /** The tasks that had come to their end, which nobody was told of. */
  public List<EndedTask> ended() {
    return ended;
  }

  private void recover(FileTime now) throws IOException {
    // Files first: a task that is claimed after this is none of ours.
    List<String> ids = directory.ids(Bin.RUNNING);
    RunnerFiles runners = new RunnerFiles(directory, now, log);
    Map<String, String> holders = runners.holders();
    for (String id : ids) {
      String holder = holders.get(id);
      if (holder == null ? !Claims.isClaimed(directory, id) : !runners.isAlive(holder)) {
        recover(id, holder == null ? "" : holder, runners);
      }
    }
    runners.removeDead();
    removeStale(now);
  }

  private void removeStale(FileTime now) {
    try {
      StaleFiles.remove(directory, now);
    } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
      log.add("Files that dead programs were writing cannot be removed: " + e);
    }
  }

  private void recover(String id, String holder, RunnerFiles runners) throws IOException {
    Path file = directory.file(Bin.RUNNING, id);
    StoredFile stored;
    try {
      stored = StoredFile.read(file);
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      // A run finds out why, and moves it to fail.
      disk.move(file, directory.file(Bin.TODO, id));
      log.add(id + " was left behind by a dead runner: back to todo.");
      return;
    }
    Path outcome = Claims.outcomeFile(directory, id, stored.attempts().size() + 1, holder);
    Verdict verdict = runners.isOfThisBoot(holder) ? OutcomeFile.verdictIn(outcome) : null;
    if (verdict != null && AttemptWriter.fits(stored.goodLength(), Files.size(outcome))) {
      Attempt attempt = completed(stored, id, holder, verdict);
      new AttemptWriter(disk).append(file, stored.goodLength(), attempt, outcome);
      move(id, attempt.toBuilder().setVerdict(verdict).build(), "ended while its runner died");
      return;
    }
    Attempt last = stored.lastAttemptOrNull();
    boolean recorded = last != null && !holder.isEmpty() && last.getRunner().equals(holder);
    boolean begun = OutcomeFile.hasBegun(outcome);
    if (recorded && !begun) {
      boolean interrupted = last.getVerdict() == Verdict.INTERRUPTED;
      // Where it was interrupted, another recovery wrote that down, and was interrupted itself.
      move(id, last, (interrupted ? "was interrupted" : "had ended") + " when its runner died");
      return;
    }
    if (!begun && runners.isOfThisBoot(holder)) {
      // Nothing of the task ran: it is none of those that kill their runners.
      disk.move(file, directory.file(Bin.TODO, id));
      log.add(id + " had not begun when its runner died: back to todo.");
      return;
    }
    interrupt(id, stored, holder);
  }

  /** Moves a task whose last attempt is in its file. */
  private void move(String id, Attempt last, String what) throws IOException {
    boolean again = last.hasRetryAt() || last.getVerdict() == Verdict.INTERRUPTED;
    Bin bin = again ? Bin.TODO : last.getVerdict() == Verdict.RETURNED ? Bin.DONE : Bin.FAIL;
    disk.move(directory.file(Bin.RUNNING, id), directory.file(bin, id));
    log.add(id + " " + what + ": moved to " + bin.directoryName() + ".");
    if (bin != Bin.TODO) {
      ended.add(new EndedTask(id, bin));
    }
  }

  /** What the runner would have written of an attempt. */
  private Attempt completed(StoredFile stored, String id, String holder, Verdict verdict)
      throws IOException {
    int number = stored.attempts().size() + 1;
    Attempt.Builder attempt =
        Attempt.newBuilder().setNumber(number).setRunner(holder).setStarted(started(id, holder));
    Path output = directory.log(id, number, "log");
    if (Files.exists(output) && Files.size(output) > 0) {
      attempt.setOutput(directory.relative(output));
    }
    Instant retryAt = retries.retryAt(stored, verdict);
    if (retryAt != null) {
      attempt.setRetryAt(retryAt.toString());
    }
    return attempt.build();
  }

  private void interrupt(String id, StoredFile stored, String holder) throws IOException {
    Path file = directory.file(Bin.RUNNING, id);
    int interrupted = 1;
    for (StoredAttempt attempt : stored.attempts()) {
      // Whatever else happened to it since, it did not kill its runner.
      interrupted = attempt.attempt().getVerdict() == Verdict.INTERRUPTED ? interrupted + 1 : 1;
    }
    boolean poison = interrupted >= POISON_AFTER;
    Attempt attempt =
        interruption(stored.attempts().size() + 1, holder, started(id, holder), poison);
    new AttemptWriter(disk).append(file, stored.goodLength(), attempt, null);
    Bin bin = poison ? Bin.FAIL : Bin.TODO;
    disk.move(file, directory.file(bin, id));
    log.add(
        id
            + " was interrupted when its runner died: "
            + (poison ? "for the " + interrupted + "th time, moved to fail." : "back to todo."));
    if (poison) {
      ended.add(new EndedTask(id, bin));
    }
  }

  /** When the worker of a dead runner was started; now, where that is not known any more. */
  private String started(String id, String holder) throws IOException {
    Path claim = Claims.claimFile(directory, id, holder);
    try {
      return Files.getLastModifiedTime(claim).toInstant().toString();
    } catch (NoSuchFileException e) {
      return Instant.now().toString();
    }
  }

  private static Attempt interruption(int number, String holder, String started, boolean poison) {
    return Attempt.newBuilder()
        .setNumber(number)
        .setRunner(holder)
        .setStarted(started)
        .setVerdict(poison ? Verdict.POISON : Verdict.INTERRUPTED)
        .setDiagnosis(
            poison
                ? "The runner died "
                    + POISON_AFTER
                    + " times while the task ran. The task may be what kills it: look at its"
                    + " memory. To try again, move the file back to todo."
                : "The runner died while the task ran.")
        .build();
  }
}
