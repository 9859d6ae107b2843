package dev.forrest.store;

import dev.forrest.process.ProcessIdentity;
import dev.forrest.proto.Runner;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * One runner's claims on task files.
 *
 * <p>Renaming {@code todo/ID.pb} to {@code running/ID.pb} claims a task: exactly one runner
 * succeeds. So that nobody ever finds a claimed file without its holder's name, a runner announces
 * each claim first, as the empty file {@code running/ID.RUNNER.claim}; {@code
 * running/RUNNER.runner} says which process it is, and its modification time is the runner's lease.
 */
public final class Claims implements AutoCloseable {
  static final String CLAIM = ".claim";
  static final String RUNNER = ".runner";
  static final String OUTCOME = ".outcome";

  /** A runner of another machine that has not refreshed its lease for so long is dead. */
  static final Duration LEASE = Duration.ofSeconds(60);

  private final TaskDirectory directory;
  private final Disk disk;
  private final String runner;

  /** Announces a runner. */
  public Claims(TaskDirectory directory, Disk disk) throws IOException {
    this.directory = directory;
    this.disk = disk;
    this.runner = Unique.token();
    ProcessIdentity self = ProcessIdentity.current();
    Runner message =
        Runner.newBuilder()
            .setId(runner)
            .setHost(self.host())
            .setBootId(self.bootId())
            .setPid(self.pid())
            .setStarted(self.started())
            .build();
    disk.write(runnerFile(), message::writeTo);
  }

  /**
   * Where this runner's worker writes a task's outcome. A worker that outlives its runner for a
   * moment must not be taken for the next runner's.
   */
  public Path outcomeFile(String id) {
    return directory.bin(Bin.RUNNING).resolve(id + "." + runner + OUTCOME);
  }

  /** This runner's name. */
  public String runner() {
    return runner;
  }

  /** How often {@link #refresh} is to be called. */
  public static Duration refreshInterval() {
    return LEASE.dividedBy(4);
  }

  /** Tells runners on other machines that this one is alive. */
  public void refresh() throws IOException {
    Files.setLastModifiedTime(runnerFile(), FileTime.from(Instant.now()));
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

  /** Moves a claimed task to where it belongs, and gives up the claim. */
  public void release(String id, Bin to) throws IOException {
    disk.move(directory.file(Bin.RUNNING, id), directory.file(to, id));
    Files.deleteIfExists(claimFile(id));
  }

  private Path claimFile(String id) {
    return directory.bin(Bin.RUNNING).resolve(id + "." + runner + CLAIM);
  }

  private Path runnerFile() {
    return directory.bin(Bin.RUNNING).resolve(runner + RUNNER);
  }

  /**
   * Withdraws the runner. The claim on a task that could not be moved stays: it tells whose attempt
   * is the last in its file.
   */
  @Override
  public void close() throws IOException {
    Path running = directory.bin(Bin.RUNNING);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(running, "*." + runner + CLAIM)) {
      for (Path file : left) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - runner.length() - CLAIM.length() - 1);
        if (!Files.exists(directory.file(Bin.RUNNING, id))) {
          Files.deleteIfExists(file);
        }
      }
    }
    Files.deleteIfExists(runnerFile());
  }
}
