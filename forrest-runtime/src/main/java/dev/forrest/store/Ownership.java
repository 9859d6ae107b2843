package dev.forrest.store;

import dev.forrest.codec.Shown;
import dev.forrest.graph.FileContent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;

/**
 * Keeps other users of a machine from having their files run, or from putting them in the way.
 *
 * <p>An existing list is opened only where its directories belong to this user, and nobody else may
 * write there; a task file must belong to the owner of its directory, and be a plain file. With
 * that nobody else can exchange a file between a check and its use, nor put a hard link there. What
 * can be checked of an opened file is checked, too: it must be the file that was looked at before,
 * and still be there behind.
 *
 * <p>Only where the file system has owners and permissions, not on Windows.
 */
final class Ownership {
  private static final int WRITE_OF_OTHERS = 0022;
  private static final int PERMISSIONS = 0777;
  private static final int TYPE = 0170000;
  private static final int PLAIN_FILE = 0100000;
  private static final int DIRECTORY = 0040000;

  private final int uid;
  private final boolean permissions;

  private Ownership(int uid, boolean permissions) {
    this.uid = uid;
    this.permissions = permissions;
  }

  /**
   * Finds out who owns what this process writes, which on network file systems need not be its
   * user, and whether the file system keeps permissions, by a file made for that.
   *
   * @return null where files have no owners
   */
  static Ownership in(Path directory) throws IOException {
    if (!isKnown(directory)) {
      return null;
    }
    Path probe = directory.resolve("." + Unique.token());
    try {
      FileChannel.open(
              probe,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              TaskDirectory.OWNER_ONLY_FILE)
          .close();
      Attributes attributes = Attributes.of(probe);
      return new Ownership(attributes.uid, (attributes.mode & PERMISSIONS & ~0600) == 0);
    } finally {
      Files.deleteIfExists(probe);
    }
  }

  /**
   * Checks a directory of a list that exists already.
   *
   * @param mayBeLink whether it may be a symbolic link to a directory
   * @throws FileSystemException if it is another user's, or others may write there
   */
  void checkDirectory(Path directory, boolean mayBeLink) throws IOException {
    Attributes attributes = Attributes.of(mayBeLink ? directory.toRealPath() : directory);
    if ((attributes.mode & TYPE) != DIRECTORY) {
      throw new FileSystemException(
          directory.toString(), null, "is a symbolic link, which Forrest does not follow");
    }
    checkOwner(directory, attributes);
    if (permissions && (attributes.mode & WRITE_OF_OTHERS) != 0) {
      throw new FileSystemException(
          directory.toString(),
          null,
          "may be written by other users, who could have their files run as yours; look what is"
              + " in it, then: chmod go-w "
              + directory);
    }
  }

  /**
   * Checks that all files in a directory are this user's.
   *
   * @throws FileSystemException if one is not; names it
   */
  void checkFilesIn(Path directory) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        try {
          checkOwner(file, Attributes.of(file));
        } catch (NoSuchFileException e) {
          // Another program of this user has deleted or renamed it meanwhile.
        }
      }
    }
  }

  private void checkOwner(Path file, Attributes attributes) throws IOException {
    if (attributes.uid != uid) {
      throw new FileSystemException(
          Shown.text(file.toString()),
          null,
          "belongs to "
              + owner(file)
              + ", not to you; Forrest runs no other user's files. Use a list of your own");
    }
  }

  /**
   * The content of a task file.
   *
   * @throws UnreadableFileException if it is another user's, can be written by others, or is no
   *     plain file
   */
  static ByteBuffer contentOf(Path file) throws IOException {
    if (!isKnown(file)) {
      return FileContent.of(file);
    }
    Attributes before = Attributes.of(file);
    checkTaskFile(file, before);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      if (!Attributes.of(file).isSameFileAs(before)) {
        throw new UnreadableFileException("The file was exchanged while it was being opened.");
      }
      return FileContent.of(channel, file);
    }
  }

  private static void checkTaskFile(Path file, Attributes attributes) throws IOException {
    if ((attributes.mode & TYPE) != PLAIN_FILE) {
      throw new UnreadableFileException(
          "It is a symbolic link or another thing that is no plain file; Forrest follows none.");
    }
    Attributes directory = Attributes.of(file.getParent().toRealPath());
    if (attributes.uid != directory.uid) {
      throw new UnreadableFileException(
          "The file belongs to "
              + owner(file)
              + ", the task list to "
              + owner(file.getParent())
              + "; Forrest runs no other user's files.");
    }
    // Where others may write in the directory itself, its file system keeps no permissions.
    boolean kept = (directory.mode & WRITE_OF_OTHERS) == 0;
    int searchable = directory.mode << 1;
    if (kept && (attributes.mode & searchable & WRITE_OF_OTHERS) != 0) {
      throw new UnreadableFileException(
          "The file may be written by other users, who can reach it: look at it, then chmod go-w.");
    }
  }

  private static String owner(Path file) throws IOException {
    return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName();
  }

  private static boolean isKnown(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /** Of a path itself, not of what a symbolic link names. */
  private static final class Attributes {
    final int uid;
    final int mode;
    private final Object device;
    private final Object inode;

    private Attributes(Map<String, Object> values) {
      uid = (Integer) values.get("uid");
      mode = (Integer) values.get("mode");
      device = values.get("dev");
      inode = values.get("ino");
    }

    static Attributes of(Path path) throws IOException {
      // Not a PosixFileAttributes, which looks up the names of owner and group.
      return new Attributes(
          Files.readAttributes(path, "unix:uid,mode,dev,ino", LinkOption.NOFOLLOW_LINKS));
    }

    boolean isSameFileAs(Attributes other) {
      return uid == other.uid && device.equals(other.device) && inode.equals(other.inode);
    }
  }
}
