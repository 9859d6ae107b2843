package dev.forrest.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that a crash leaves either the old state or the new one. */
public final class Disk {
  private static final int BUFFER = 1 << 16;

  private final boolean fsync;

  /**
   * @param fsync whether a file and its directory are on the disk before anyone is told; without, a
   *     crash of the machine may lose what was told, a crash of a process does not
   */
  public Disk(boolean fsync) {
    this.fsync = fsync;
  }

  /** Writes a file aside, in the target's directory, and renames it in. */
  public void write(Path target, Content content) throws IOException {
    Path aside = target.resolveSibling("." + target.getFileName() + "." + Unique.token());
    try {
      try (FileChannel channel =
          FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        content.writeTo(out);
        out.flush();
        sync(channel);
      }
      move(aside, target);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** Renames a file, in one step; both directories are on the disk afterwards. */
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    syncDirectory(to.getParent());
    if (!from.getParent().equals(to.getParent())) {
      syncDirectory(from.getParent());
    }
  }

  /** Brings a file's content to the disk. */
  public void sync(FileChannel channel) throws IOException {
    if (fsync) {
      channel.force(true);
    }
  }

  private void syncDirectory(Path directory) throws IOException {
    if (fsync) {
      try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException e) {
        // Windows opens no directories, and needs no such call.
        if (!System.getProperty("os.name").startsWith("Windows")) {
          throw e;
        }
      }
    }
  }

  /** What goes into a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
