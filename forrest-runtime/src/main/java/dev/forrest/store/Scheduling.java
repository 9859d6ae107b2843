package dev.forrest.store;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.forrest.process.ProcessIdentity;
import dev.forrest.proto.Runner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Whether all tasks of a list were scheduled: the file {@code .scheduling} is there until the
 * program that began the list runs it, or closes it, and says which process that is. Thread-safe.
 */
public final class Scheduling {
  static final String MARKER = ".scheduling";

  private static final Object IN_THIS_JVM = new Object();

  private final TaskDirectory directory;
  private final Disk disk;
  private final Path file;
  private boolean begun;
  private boolean failed;

  /** How far it came. */
  public enum State {
    /** All is scheduled, or was begun before there was a marker. */
    COMPLETE,
    /** Somebody schedules. */
    UNDER_WAY,
    /** Somebody schedules, or has died, where this process cannot see it. */
    UNKNOWN,
    /** Who scheduled has died, or failed, and something has run since. */
    CUT_OFF,
    /** Who scheduled had died, or failed, and nothing has ever run: this process schedules now. */
    TAKEN_OVER
  }

  public Scheduling(TaskDirectory directory, Disk disk) {
    this.directory = directory;
    this.disk = disk;
    this.file = directory.root().resolve(MARKER);
  }

  /** Says that this process schedules from now on. */
  public void begin() throws IOException {
    byte[] self = self();
    disk.write(file, out -> out.write(self));
    begun = true;
  }

  /** Notes that a task could not be stored. */
  public synchronized void failed() {
    failed = true;
  }

  /** Says that all is scheduled, where this process has begun: the list is run. */
  public synchronized void end() throws IOException {
    if (begun) {
      Files.deleteIfExists(file);
      disk.syncDirectory(directory.root());
      begun = false;
    }
  }

  /** Says that all is scheduled, or not all could be, where this process has begun. */
  public synchronized void close() {
    try {
      if (begun && failed) {
        // Empty: nobody schedules, though this process may live on.
        Files.newByteChannel(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
            .close();
        begun = false;
      }
      end();
    } catch (IOException e) {
      // Then the end of this process says that it was cut off.
    }
  }

  /**
   * Finds out how far it came; where it was cut off before anything has run, removes what was
   * scheduled, for this process to schedule all. Of several, one does so.
   */
  public synchronized State takeOver() throws IOException {
    synchronized (IN_THIS_JVM) {
      try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        State state = stateIn(Channels.newInputStream(channel));
        if (state != State.CUT_OFF || !lock.isValid() || hasRun()) {
          return state;
        }
        for (String id : directory.ids(Bin.TODO)) {
          Files.deleteIfExists(directory.file(Bin.TODO, id));
        }
        disk.syncDirectory(directory.bin(Bin.TODO));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(self()), 0);
        disk.sync(channel);
        begun = true;
        return State.TAKEN_OVER;
      } catch (NoSuchFileException e) {
        return State.COMPLETE;
      }
    }
  }

  private static State stateIn(InputStream marker) throws IOException {
    Runner who;
    try {
      who = Runner.parseFrom(marker.readAllBytes());
    } catch (InvalidProtocolBufferException e) {
      return State.CUT_OFF; // in the moment in which it took over
    }
    if (!who.hasPid()) {
      return State.CUT_OFF;
    }
    switch (Lease.processOf(who).life()) {
      case ALIVE:
        return State.UNDER_WAY;
      case DEAD:
        return State.CUT_OFF;
      default:
        return State.UNKNOWN;
    }
  }

  private boolean hasRun() throws IOException {
    return Files.exists(directory.sessionFile())
        || !directory.ids(Bin.RUNNING).isEmpty()
        || !directory.ids(Bin.DONE).isEmpty()
        || !directory.ids(Bin.FAIL).isEmpty();
  }

  private static byte[] self() {
    ProcessIdentity self = ProcessIdentity.current();
    return Runner.newBuilder()
        .setHost(self.host())
        .setMachine(self.machine())
        .setBootId(self.bootId())
        .setPidNamespace(self.namespace())
        .setPid(self.pid())
        .setStarted(self.started())
        .build()
        .toByteArray();
  }
}
