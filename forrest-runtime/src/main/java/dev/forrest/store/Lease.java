package dev.forrest.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import dev.forrest.process.ProcessIdentity;
import dev.forrest.proto.Runner;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A runner's word that it lives: the file {@code running/RUNNER.runner} says which process it is,
 * and its modification time, by the clock of the file system, when it last said so.
 *
 * <p>Whoever takes a runner for dead renames that file first. So a runner that was away for long,
 * and then refreshes its lease, either keeps it for its whole length, or learns that it is lost.
 */
final class Lease implements AutoCloseable {
  /** A runner that cannot be seen from here, and has not said so for so long, is dead. */
  static final Duration LENGTH = Duration.ofSeconds(60);

  /** What follows the runner's name. */
  static final String SUFFIX = ".runner";

  /** What follows the name of the file of a runner that is over. */
  static final String DEAD = ".dead";

  /** Runners of this JVM that have ended, which their files could not be made to say. */
  private static final Set<String> ENDED_HERE = ConcurrentHashMap.newKeySet();

  private final String runner;
  private final Path file;
  private final byte[] content;
  private volatile long refreshed;

  /**
   * Announces a runner.
   *
   * @param containment where its workers and all that they start are found
   */
  Lease(TaskDirectory directory, Disk disk, String runner, String containment) throws IOException {
    ProcessIdentity self = ProcessIdentity.current();
    this.runner = runner;
    this.file = directory.bin(Bin.RUNNING).resolve(runner + SUFFIX);
    this.content =
        Runner.newBuilder()
            .setId(runner)
            .setHost(self.host())
            .setMachine(self.machine())
            .setBootId(self.bootId())
            .setPidNamespace(self.namespace())
            .setPid(self.pid())
            .setStarted(self.started())
            .setContainment(containment)
            .build()
            .toByteArray();
    refreshed = System.nanoTime();
    disk.write(file, out -> out.write(content));
  }

  /** The process that a runner's file names. */
  static ProcessIdentity processOf(Runner runner) {
    return new ProcessIdentity(
        runner.getHost(),
        runner.getMachine(),
        runner.getBootId(),
        runner.getPidNamespace(),
        runner.getPid(),
        runner.getStarted());
  }

  /**
   * Says again that the runner lives.
   *
   * @throws LeaseLostException if another runner has taken this one for dead
   */
  void refresh() throws IOException {
    long now = System.nanoTime();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      // The same content, in place: a reader sees no other, and the file server sets the time.
      channel.write(ByteBuffer.wrap(content), 0);
      refreshed = now;
    } catch (NoSuchFileException e) {
      throw new LeaseLostException(
          "The runner's file "
              + file
              + " is gone: another machine has taken this runner for dead, since it was away for"
              + " more than "
              + LENGTH.toSeconds()
              + " s, or somebody has deleted the file. The tasks that ran here run again.",
          e);
    }
  }

  /** Makes sure that the lease lasts for a while yet. */
  void ensure() throws IOException {
    if (System.nanoTime() - refreshed > LENGTH.toNanos() / 2) {
      refresh();
    }
  }

  /** Says at least to this JVM that the runner has ended: its file says that the JVM lives. */
  void endHere() {
    ENDED_HERE.add(runner);
  }

  /** Whether a runner of this JVM has ended, whatever its file says. */
  static boolean hasEndedHere(String runner) {
    return ENDED_HERE.contains(runner);
  }

  /** Says that the runner has ended, but has left tasks in running. */
  void abandon() throws IOException {
    Files.move(file, file.resolveSibling(file.getFileName() + DEAD), ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
