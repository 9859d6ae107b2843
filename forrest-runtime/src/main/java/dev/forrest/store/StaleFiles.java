package dev.forrest.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Removes files that were being written aside when their writer died.
 *
 * <p>Nobody can tell from another machine whether a writer lives. So they are removed when nothing
 * was written to them for an hour. A writer that comes back after that, from a suspended machine,
 * cannot rename its file in, and says so to its caller: nobody was told yet that it is there.
 */
final class StaleFiles {
  /** How long nothing was written to a file whose writer is taken for dead. */
  static final Duration AGE = Duration.ofHours(1);

  /** As {@link Disk#write} and the making of class archives name them; foreign files stay. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\.(.+\\.)?[0-9a-f]{8}|worker-[0-9a-f-]+\\.jsa\\.[0-9a-f]{8}(\\.task|\\.outcome(\\..+)?)?");

  private StaleFiles() {}

  /**
   * Removes what is stale in a list.
   *
   * @param now by the clock of the file system
   */
  static void remove(TaskDirectory directory, FileTime now) throws IOException {
    List<Path> directories = new ArrayList<>();
    directories.add(directory.root());
    directories.add(directory.session());
    for (Bin bin : List.of(Bin.TODO, Bin.RUNNING, Bin.FAIL)) {
      directories.add(directory.bin(bin));
    }
    try (Stream<Path> schemas = Files.walk(directory.schema())) {
      schemas
          .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .forEach(directories::add);
    }
    for (Path each : directories) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(each, StaleFiles::isAside)) {
        for (Path file : files) {
          removeIfStale(file, now);
        }
      }
    }
  }

  private static boolean isAside(Path file) {
    return ASIDE.matcher(file.getFileName().toString()).matches();
  }

  private static void removeIfStale(Path file, FileTime now) throws IOException {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isRegularFile()
          && attributes.lastModifiedTime().toInstant().plus(AGE).isBefore(now.toInstant())) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException e) {
      // Its writer has just finished.
    }
  }
}
