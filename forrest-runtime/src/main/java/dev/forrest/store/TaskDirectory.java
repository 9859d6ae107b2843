package dev.forrest.store;

import dev.forrest.schema.StoredSchemas;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where everything of a task list lies. */
public final class TaskDirectory {
  private static final String SUFFIX = ".pb";
  private static final String SCHEMA = StoredSchemas.FOLDER;
  private static final Pattern LOG_FILE =
      Pattern.compile("log[/\\\\]([A-Za-z0-9][A-Za-z0-9._-]{0,254})");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

  static final FileAttribute<?> OWNER_ONLY_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path root;

  public TaskDirectory(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** Whether a directory is a task list. */
  public static boolean isTaskDirectory(Path directory) {
    return Files.isDirectory(directory.resolve(Bin.TODO.directoryName()))
        && Files.isDirectory(directory.resolve(SCHEMA));
  }

  public Path root() {
    return root;
  }

  public Path bin(Bin bin) {
    return root.resolve(bin.directoryName());
  }

  public Path file(Bin bin, String id) {
    return bin(bin).resolve(id + SUFFIX);
  }

  public Path schema() {
    return root.resolve(SCHEMA);
  }

  public Path session() {
    return root.resolve("session");
  }

  public Path sessionFile() {
    return root.resolve("session.pb");
  }

  public Path log() {
    return root.resolve("log");
  }

  /**
   * What an attempt leaves in the log.
   *
   * @param kind what follows the names of task and attempt, such as {@code log}
   */
  public Path log(String id, int attempt, String kind) {
    return log().resolve(id + "." + attempt + "." + kind);
  }

  /** The log that a task file names, or null where it names anything else. */
  public Path logOrNull(String relative) {
    Matcher matcher = LOG_FILE.matcher(relative);
    return matcher.matches() ? log().resolve(matcher.group(1)) : null;
  }

  /** A path as task files name it: from the list's directory. */
  public String relative(Path path) {
    return root.relativize(path).toString();
  }

  /**
   * Makes the directory and those below it, for this user alone; several programs may do so at
   * once. They are on the disk afterwards. Where that was cut off before, makes what is missing.
   *
   * @return whether the directory itself was not there before
   * @throws IOException if the parent is missing, something is in the way, or an existing directory
   *     is open to other users; says which
   */
  public boolean create(Disk disk) throws IOException {
    List<Path> directories = new ArrayList<>();
    for (Bin bin : Bin.values()) {
      directories.add(bin(bin));
    }
    directories.addAll(List.of(schema(), session(), log()));
    boolean made = makeDirectory(root);
    Ownership self = made ? null : Ownership.in(root);
    if (self != null) {
      self.checkDirectory(root, true);
    }
    for (Path directory : directories) {
      makeDirectory(directory);
      if (self != null) {
        self.checkDirectory(directory, false);
      }
    }
    if (self != null) {
      // Its jars are class path.
      self.checkFilesIn(session());
    }
    // Before any file in them is called safe; also those of a program that came not so far.
    disk.syncDirectory(root);
    if (root.getParent() != null && Files.isReadable(root.getParent())) {
      disk.syncDirectory(root.getParent());
    }
    return made;
  }

  /** False where the directory is there already. */
  private static boolean makeDirectory(Path directory) throws IOException {
    // First this, as another program may make it between the two.
    boolean inTheWay = Files.exists(directory, LinkOption.NOFOLLOW_LINKS);
    if (Files.isDirectory(directory)) {
      if (!Files.isWritable(directory)) {
        throw new FileSystemException(
            directory.toString(), null, "is not writable for this user; change its permissions");
      }
      return false;
    }
    if (inTheWay) {
      throw new FileSystemException(
          directory.toString(), null, "is no directory; move it away, or choose another path");
    }
    Path parent = directory.getParent();
    if (!Files.isDirectory(parent)) {
      throw new NoSuchFileException(
          directory.toString(), null, "its parent " + parent + " does not exist; create it first");
    }
    if (!Files.isWritable(parent)) {
      throw new FileSystemException(
          directory.toString(), null, "cannot be made: " + parent + " is not writable");
    }
    try {
      if (parent.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createDirectory(
            directory,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectory(directory);
      }
      return true;
    } catch (FileAlreadyExistsException e) {
      if (Files.isDirectory(directory)) {
        return false; // another program was faster
      }
      throw e;
    } catch (IOException e) {
      throw Disk.named(directory, e);
    }
  }

  /** The id of a task file, or null where the name is none of ours. */
  public static String idOf(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(SUFFIX)) {
      return null;
    }
    String id = name.substring(0, name.length() - SUFFIX.length());
    return ID.matcher(id).matches() ? id : null;
  }

  /** Whether a path is a task file that we may open: a plain file, with a name of ours. */
  public static boolean isTaskFile(Path file) {
    return idOf(file) != null && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The ids in a bin, sorted. */
  public List<String> ids(Bin bin) throws IOException {
    List<String> ids = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(bin(bin), "*" + SUFFIX)) {
      for (Path file : files) {
        if (isTaskFile(file)) {
          ids.add(idOf(file));
        }
      }
    }
    Collections.sort(ids);
    return ids;
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
