package dev.forrest.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files so that a crash leaves either the old state or the new one.
 *
 * <p>What a crash may leave beside them, hidden, {@link StaleFiles} removes.
 */
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

  /**
   * Writes a file aside, in the target's directory, and renames it in.
   *
   * @throws IOException if that fails: names the target or the file aside, and nothing is left of
   *     the latter
   */
  public void write(Path target, Content content) throws IOException {
    write(target, content, true);
  }

  /**
   * Writes a file as {@link #write} does, where there is none.
   *
   * @return whether there was none; what is there is as it was otherwise
   */
  boolean writeNew(Path target, Content content) throws IOException {
    return write(target, content, false);
  }

  private boolean write(Path target, Content content, boolean replace) throws IOException {
    Path aside = target.resolveSibling("." + target.getFileName() + "." + Unique.token());
    boolean moved = false;
    try {
      try (FileChannel channel =
          FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        content.writeTo(out);
        out.flush();
        sync(channel);
      }
      if (replace || !canLink(aside, target)) {
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        moved = true;
      }
      syncDirectory(target.getParent());
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw named(target, e);
    } finally {
      if (!moved) {
        deleteQuietly(aside);
      }
    }
  }

  /** A second name is given only where nobody has it; false where the disk knows no such names. */
  private static boolean canLink(Path file, Path name) throws FileAlreadyExistsException {
    try {
      Files.createLink(name, file);
      return true;
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
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

  /** Brings the names in a directory to the disk. */
  void syncDirectory(Path directory) throws IOException {
    if (fsync) {
      try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException e) {
        // Windows opens no directories, and needs no such call.
        if (!System.getProperty("os.name").startsWith("Windows")) {
          throw named(directory, e);
        }
      }
    }
  }

  /**
   * Makes a directory, and those above it, where they are missing; their names are on the disk
   * afterwards.
   */
  void createDirectories(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      createDirectories(directory.getParent());
      Files.createDirectories(directory);
      syncDirectory(directory.getParent());
    }
  }

  /**
   * A failure with the file's name in it, which those of reads and writes lack, with the reason,
   * which those of names and rights lack, and with advice.
   *
   * @param file which is named where the failure names none
   */
  static IOException named(Path file, IOException cause) {
    return named(file.toString(), cause);
  }

  private static IOException named(String file, IOException cause) {
    String name = file;
    String reason = cause.getMessage();
    if (cause instanceof FileSystemException e) {
      name = e.getFile() == null ? name : e.getFile();
      name = e.getOtherFile() == null ? name : name + " -> " + e.getOtherFile();
      reason = e.getReason();
    }
    FileSystemException result = new FileSystemException(name, null, explained(cause, reason));
    result.initCause(cause);
    return result;
  }

  /** What went wrong, for people: the file, the reason, and advice. */
  public static String textOf(IOException failure) {
    return failure instanceof FileSystemException e && e.getFile() != null
        ? named(e.getFile(), e).getMessage()
        : explained(failure, failure.getMessage());
  }

  private static String explained(IOException cause, String reason) {
    if (cause instanceof AccessDeniedException) {
      return "this user may not do that there; change the permissions (chmod u+rwx)";
    } else if (cause instanceof NoSuchFileException && reason == null) {
      return "it does not exist (was the task list deleted, or moved away?)";
    } else if (reason == null) {
      return cause.getClass().getSimpleName();
    } else if (reason.endsWith("No space left on device")) {
      return reason + "; free some (df shows how much is left, df -i how many files it can hold)";
    } else if (reason.endsWith("Disk quota exceeded")) {
      return reason + "; delete something there, or have the quota raised";
    } else if (reason.equals("Is a directory")) {
      return reason + ", which is in the way; move it away";
    }
    return reason;
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What kept it from being written matters more.
    }
  }

  /** What goes into a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
