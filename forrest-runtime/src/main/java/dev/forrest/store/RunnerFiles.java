package dev.forrest.store;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.forrest.process.Containment;
import dev.forrest.process.ProcessIdentity;
import dev.forrest.process.ProcessRoot;
import dev.forrest.proto.Runner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The runners of a list, and their claims, as they were when this was made. Whoever makes it holds
 * the recovery lock.
 */
final class RunnerFiles {
  /** Other files may bear the same endings, and are none of ours. */
  private static final Pattern OURS =
      Pattern.compile("(.+\\.)?[0-9a-f]{8}(\\.runner(\\.dead)?|\\.claim)");

  private final Path running;
  private final FileTime now;
  private final Map<String, Boolean> alive = new HashMap<>();
  private final Set<String> ofThisBoot = new HashSet<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<String> log;

  /** The claim of a runner on a task. */
  private record Claim(Path file, String id, String runner) {}

  /**
   * Looks through a list, and ends what dead runners' workers still do.
   *
   * @param now by the clock of the file system
   */
  RunnerFiles(TaskDirectory directory, FileTime now, List<String> log) throws IOException {
    this.running = directory.bin(Bin.RUNNING);
    this.now = now;
    this.log = log;
    List<Path> runners = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(running)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (!OURS.matcher(name).matches()
            || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          continue;
        }
        if (name.endsWith(Lease.SUFFIX) || name.endsWith(Lease.SUFFIX + Lease.DEAD)) {
          runners.add(file);
        } else if (name.endsWith(Claims.CLAIM)) {
          addClaim(file, name.substring(0, name.length() - Claims.CLAIM.length()));
        }
      }
    }
    for (Path file : runners) {
      String name = file.getFileName().toString();
      String runner = name.substring(0, name.indexOf('.'));
      alive.put(runner, !isOver(file, runner));
    }
  }

  private void addClaim(Path file, String name) {
    int dot = name.lastIndexOf('.');
    if (dot > 0) {
      claims.add(new Claim(file, name.substring(0, dot), name.substring(dot + 1)));
    }
  }

  /** Whether a runner lives, or may live, or what it has started does. */
  boolean isAlive(String runner) {
    return alive.getOrDefault(runner, false);
  }

  /**
   * Whether a runner ran on this machine since its start: then what its workers wrote is whole,
   * though nobody has brought it to the disk.
   */
  boolean isOfThisBoot(String runner) {
    return ofThisBoot.contains(runner);
  }

  /** Who holds each claimed task: one that lives, where there is one. */
  Map<String, String> holders() {
    Map<String, String> holders = new HashMap<>();
    for (Claim claim : claims) {
      if (!holders.containsKey(claim.id()) || isAlive(claim.runner())) {
        holders.put(claim.id(), claim.runner());
      }
    }
    return holders;
  }

  /** Deletes what dead runners have left, besides tasks. */
  void removeDead() throws IOException {
    for (Claim claim : claims) {
      if (!isAlive(claim.runner())) {
        Files.deleteIfExists(claim.file());
      }
    }
    for (Map.Entry<String, Boolean> runner : alive.entrySet()) {
      if (!runner.getValue()) {
        removeOutcomes(runner.getKey());
        Files.deleteIfExists(running.resolve(runner.getKey() + Lease.SUFFIX));
        Files.deleteIfExists(running.resolve(runner.getKey() + Lease.SUFFIX + Lease.DEAD));
      }
    }
  }

  private void removeOutcomes(String runner) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(running, "*." + runner + Claims.OUTCOME + "*")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Whether a runner has ended, with all that it had started. */
  private boolean isOver(Path file, String name) throws IOException {
    try {
      Runner runner = Runner.parseFrom(Files.readAllBytes(file));
      ProcessIdentity process = Lease.processOf(runner);
      if (process.isReachable()) {
        ofThisBoot.add(name);
      }
      if (file.getFileName().toString().endsWith(Lease.DEAD)) {
        return !process.isReachable() || killWorkers(runner, name);
      }
      switch (process.life()) {
        case ALIVE:
          return Lease.hasEndedHere(name) && killWorkers(runner, name);
        case DEAD:
          return !process.isReachable() || killWorkers(runner, name);
        default:
          return hasExpired(file) && bury(file);
      }
    } catch (NoSuchFileException | InvalidProtocolBufferException e) {
      return true;
    }
  }

  /** Ends what a dead runner had started; false where that is impossible. */
  private boolean killWorkers(Runner runner, String name) throws IOException {
    if (!runner.hasContainment()) {
      return true; // of a version that had none
    }
    List<ProcessRoot> roots = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.runner().equals(name)) {
        addRoot(claim.file(), roots);
      }
    }
    boolean killed;
    try {
      killed = Containment.of(runner.getContainment()).killAll(roots);
    } catch (IllegalArgumentException e) {
      return true; // not written by a runner
    }
    if (!killed) {
      log.add(
          "The runner "
              + name
              + " died, but processes that it had started cannot be killed: its tasks stay in"
              + " running until they have ended.");
    }
    return killed;
  }

  private static void addRoot(Path claim, List<ProcessRoot> roots) throws IOException {
    try {
      String text = new String(Files.readAllBytes(claim), StandardCharsets.US_ASCII);
      if (!text.isEmpty()) {
        roots.add(ProcessRoot.parse(text));
      }
    } catch (NoSuchFileException | IllegalArgumentException e) {
      // The runner died before it knew the worker, or while it wrote.
    }
  }

  private boolean hasExpired(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().plus(Lease.LENGTH).isBefore(now.toInstant());
  }

  /** Takes the lease from a runner; false where it was refreshed in this moment. */
  private boolean bury(Path file) throws IOException {
    Path dead = file.resolveSibling(file.getFileName() + Lease.DEAD);
    Files.move(file, dead, StandardCopyOption.ATOMIC_MOVE);
    if (hasExpired(dead)) {
      return true;
    }
    Files.move(dead, file, StandardCopyOption.ATOMIC_MOVE);
    return false;
  }
}
