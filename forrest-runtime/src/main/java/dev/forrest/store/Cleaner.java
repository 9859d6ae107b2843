package dev.forrest.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;

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
