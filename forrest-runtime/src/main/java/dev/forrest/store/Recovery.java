package dev.forrest.store;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.forrest.process.ProcessIdentity;
import dev.forrest.proto.Attempt;
import dev.forrest.proto.Runner;
import dev.forrest.proto.Verdict;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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

  public Recovery(TaskDirectory directory, Disk disk) {
    this.directory = directory;
    this.disk = disk;
  }

  /**
   * Moves the tasks of dead runners to where they belong.
   *
   * @return one line of text per task, for the log
   */
  public List<String> run() throws IOException {
    synchronized (IN_THIS_JVM) {
      try (FileChannel channel =
              FileChannel.open(
                  directory.bin(Bin.RUNNING).resolve(LOCK),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        return lock.isValid() ? recover() : List.of();
      }
    }
  }

  private List<String> recover() throws IOException {
    Map<String, Boolean> runners = new HashMap<>();
    Map<String, String> holders = new HashMap<>();
    List<Path> claims = new ArrayList<>();
    Path running = directory.bin(Bin.RUNNING);
    // Files first: a task that is claimed after this is none of ours.
    List<String> ids = directory.ids(Bin.RUNNING);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(running)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.endsWith(Claims.RUNNER)) {
          runners.put(withoutSuffix(name, Claims.RUNNER), isAlive(file));
        } else if (name.endsWith(Claims.CLAIM)) {
          claims.add(file);
        }
      }
    }
    for (Path claim : claims) {
      String name = withoutSuffix(claim.getFileName().toString(), Claims.CLAIM);
      int dot = name.lastIndexOf('.');
      String id = name.substring(0, Math.max(0, dot));
      String runner = name.substring(dot + 1);
      if (!holders.containsKey(id) || runners.getOrDefault(runner, false)) {
        holders.put(id, runner);
      }
    }
    List<String> log = new ArrayList<>();
    for (String id : ids) {
      String holder = holders.get(id);
      if (holder == null || !runners.getOrDefault(holder, false)) {
        recover(id, holder, log);
      }
    }
    removeDead(runners, claims);
    return log;
  }

  private void recover(String id, String holder, List<String> log) throws IOException {
    Path file = directory.file(Bin.RUNNING, id);
    StoredFile stored;
    try {
      stored = StoredFile.read(file);
    } catch (UnreadableFileException e) {
      // A run finds out why, and moves it to fail.
      disk.move(file, directory.file(Bin.TODO, id));
      log.add(id + " was left behind by a dead runner: back to todo.");
      return;
    } catch (NoSuchFileException e) {
      return;
    }
    List<StoredAttempt> attempts = stored.attempts();
    Attempt last = attempts.isEmpty() ? null : attempts.get(attempts.size() - 1).attempt();
    if (last != null && last.getRunner().equals(holder)) {
      Bin bin = last.getVerdict() == Verdict.RETURNED ? Bin.DONE : Bin.FAIL;
      disk.move(file, directory.file(bin, id));
      log.add(id + " had ended when its runner died: moved to " + bin.directoryName() + ".");
      return;
    }
    int interrupted = 1;
    for (StoredAttempt attempt : attempts) {
      // Whatever else happened to it since, it did not kill its runner.
      interrupted = attempt.attempt().getVerdict() == Verdict.INTERRUPTED ? interrupted + 1 : 1;
    }
    boolean poison = interrupted >= POISON_AFTER;
    new AttemptWriter(disk)
        .append(file, stored.goodLength(), interruption(attempts.size() + 1, holder, poison), null);
    disk.move(file, directory.file(poison ? Bin.FAIL : Bin.TODO, id));
    log.add(
        id
            + " was interrupted when its runner died: "
            + (poison ? "for the " + interrupted + "th time, moved to fail." : "back to todo."));
  }

  private static Attempt interruption(int number, String holder, boolean poison) {
    return Attempt.newBuilder()
        .setNumber(number)
        .setRunner(holder == null ? "" : holder)
        .setStarted(Instant.now().toString())
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

  private static boolean isAlive(Path runnerFile) throws IOException {
    try {
      Runner runner = Runner.parseFrom(Files.readAllBytes(runnerFile));
      ProcessIdentity process =
          new ProcessIdentity(
              runner.getHost(), runner.getBootId(), runner.getPid(), runner.getStarted());
      if (process.isLocal()) {
        return process.isAlive();
      }
      Instant refreshed = Files.getLastModifiedTime(runnerFile).toInstant();
      return refreshed.plus(Claims.LEASE).isAfter(Instant.now());
    } catch (NoSuchFileException | InvalidProtocolBufferException e) {
      return false;
    }
  }

  private void removeDead(Map<String, Boolean> runners, List<Path> claims) throws IOException {
    for (Path claim : claims) {
      String name = withoutSuffix(claim.getFileName().toString(), Claims.CLAIM);
      if (!runners.getOrDefault(name.substring(name.lastIndexOf('.') + 1), false)) {
        Files.deleteIfExists(claim);
      }
    }
    for (Map.Entry<String, Boolean> runner : runners.entrySet()) {
      if (!runner.getValue()) {
        removeOutcomes(runner.getKey());
        Files.deleteIfExists(directory.bin(Bin.RUNNING).resolve(runner.getKey() + Claims.RUNNER));
      }
    }
  }

  private void removeOutcomes(String runner) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            directory.bin(Bin.RUNNING), "*." + runner + Claims.OUTCOME + "*")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static String withoutSuffix(String name, String suffix) {
    return name.substring(0, name.length() - suffix.length());
  }
}
