package dev.forrest.store;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Deletes tasks, and what lies beside them: verdicts and output. */
public final class Cleaner {
  private Cleaner() {}

  /** Deletes the tasks of some bins; files that are not ours stay. */
  public static void clean(TaskDirectory directory, Set<Bin> bins) throws IOException {
    for (Bin bin : bins) {
      for (String id : directory.ids(bin)) {
        Files.deleteIfExists(directory.file(bin, id));
        Files.deleteIfExists(UnreadableFiles.verdictFile(directory, id));
        deleteLogs(directory, id);
      }
    }
  }

  /**
   * Deletes an empty list, with its directory; where that holds anything that is not ours, it
   * stays.
   */
  public static void remove(TaskDirectory directory) throws IOException {
    deleteTree(directory.schema());
    deleteTree(directory.session());
    Files.deleteIfExists(directory.sessionFile());
    Files.deleteIfExists(directory.root().resolve(Scheduling.MARKER));
    Files.deleteIfExists(directory.bin(Bin.RUNNING).resolve(Recovery.LOCK));
    try {
      Files.deleteIfExists(directory.log());
      for (Bin bin : Bin.values()) {
        Files.deleteIfExists(directory.bin(bin));
      }
      Files.deleteIfExists(directory.root());
    } catch (DirectoryNotEmptyException e) {
      // Somebody else's files, or another program's run.
    }
  }

  private static void deleteTree(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static void deleteLogs(TaskDirectory directory, String id) throws IOException {
    try (DirectoryStream<Path> logs = Files.newDirectoryStream(directory.log(), id + ".*")) {
      for (Path log : logs) {
        if (Files.isRegularFile(log, LinkOption.NOFOLLOW_LINKS)) {
          Files.delete(log);
        }
      }
    }
  }
}
