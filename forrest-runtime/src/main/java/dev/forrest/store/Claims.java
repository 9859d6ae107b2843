package dev.forrest.store;

import dev.forrest.process.ProcessRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * One runner's claims on task files.
 *
 * <p>Renaming {@code todo/ID.pb} to {@code running/ID.pb} claims a task: exactly one runner
 * succeeds. So that nobody ever finds a claimed file without its holder's name, a runner announces
 * each claim first, as the empty file {@code running/ID.RUNNER.claim}; it writes into it which
 * process is the task's worker. {@code running/RUNNER.runner} says which process the runner is.
 */
public final class Claims implements AutoCloseable {
  static final String CLAIM = ".claim";
  static final String OUTCOME = ".outcome";

  private final TaskDirectory directory;
  private final Disk disk;
  private final String runner;
  private final Lease lease;

  /**
   * Announces a runner.
   *
   * @param runner its name
   * @param containment where its workers and all that they start are found
   */
  public Claims(TaskDirectory directory, Disk disk, String runner, String containment)
      throws IOException {
    this.directory = directory;
    this.disk = disk;
    this.runner = runner;
    this.lease = new Lease(directory, disk, runner, containment);
  }

  /**
   * Where this runner's worker writes the outcome of an attempt. A worker that outlives its runner
   * for a moment must not be taken for the next runner's, and the outcome of an attempt that is
   * recorded already not for that of the next attempt.
   *
   * @param attempt its number, from 1
   */
  public Path outcomeFile(String id, int attempt) {
    return outcomeFile(directory, id, attempt, runner);
  }

  static Path outcomeFile(TaskDirectory directory, String id, int attempt, String runner) {
    return directory.bin(Bin.RUNNING).resolve(id + "." + attempt + "." + runner + OUTCOME);
  }

  /** This runner's name. */
  public String runner() {
    return runner;
  }

  /** How often {@link #refresh} is to be called. */
  public static Duration refreshInterval() {
    return Lease.LENGTH.dividedBy(4);
  }

  /**
   * Tells runners on other machines that this one is alive.
   *
   * @throws LeaseLostException if one of them has taken it for dead
   */
  public void refresh() throws IOException {
    lease.refresh();
  }

  /** Claims a task; false where another runner was faster, or the file is gone. */
  public boolean claim(String id) throws IOException {
    Path announced = claimFile(id);
    try {
      Files.createFile(announced);
    } catch (FileAlreadyExistsException e) {
      return false;
    }
    boolean claimed = false;
    try {
      Files.move(
          directory.file(Bin.TODO, id),
          directory.file(Bin.RUNNING, id),
          StandardCopyOption.ATOMIC_MOVE);
      claimed = true;
    } catch (NoSuchFileException e) {
      // Another runner, or the user, has taken it.
    } finally {
      if (!claimed) {
        Files.deleteIfExists(announced);
      }
    }
    return claimed;
  }

  /** Says which process is a claimed task's worker, for whoever must end it. */
  public void holds(String id, ProcessRoot worker) throws IOException {
    Path file = claimFile(id);
    try {
      Files.write(file, worker.toString().getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw Disk.named(file, e);
    }
  }

  /**
   * Makes sure that this runner may still write to what it has claimed.
   *
   * @throws LeaseLostException if it may not
   */
  public void ensure() throws IOException {
    lease.ensure();
  }

  /** Moves a claimed task to where it belongs, and gives up the claim. */
  public void release(String id, Bin to) throws IOException {
    lease.ensure();
    if (to != Bin.TODO) {
      // The claim was not brought to the disk. A crash must not leave the task in todo, too.
      disk.syncDirectory(directory.bin(Bin.TODO));
    }
    disk.move(directory.file(Bin.RUNNING, id), directory.file(to, id));
    forget(id);
  }

  /** Gives up the claim on a task whose file is where it belongs, or gone. */
  public void forget(String id) throws IOException {
    Files.deleteIfExists(claimFile(id));
  }

  private Path claimFile(String id) {
    return claimFile(directory, id, runner);
  }

  /** Written for the last time when the task's worker was started. */
  static Path claimFile(TaskDirectory directory, String id, String runner) {
    return directory.bin(Bin.RUNNING).resolve(id + "." + runner + CLAIM);
  }

  /** Whether any runner holds a task now: one may have given it up, and another taken it. */
  static boolean isClaimed(TaskDirectory directory, String id) throws IOException {
    try (DirectoryStream<Path> claims =
        Files.newDirectoryStream(directory.bin(Bin.RUNNING), id + ".????????" + CLAIM)) {
      return claims.iterator().hasNext();
    }
  }

  /**
   * Withdraws the runner. The claim on a task that could not be moved stays, and so does what is
   * known of the runner: recovery finds out how far it came.
   */
  @Override
  public void close() throws IOException {
    boolean withdrawn = false;
    try {
      withdraw();
      withdrawn = true;
    } finally {
      if (!withdrawn) {
        lease.endHere();
      }
    }
  }

  private void withdraw() throws IOException {
    Path running = directory.bin(Bin.RUNNING);
    boolean holds = false;
    try (DirectoryStream<Path> left = Files.newDirectoryStream(running, "*." + runner + CLAIM)) {
      for (Path file : left) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - runner.length() - CLAIM.length() - 1);
        if (Files.exists(directory.file(Bin.RUNNING, id))) {
          holds = true;
        } else {
          Files.deleteIfExists(file);
        }
      }
    }
    if (holds) {
      lease.abandon();
    } else {
      lease.close();
    }
  }
}
