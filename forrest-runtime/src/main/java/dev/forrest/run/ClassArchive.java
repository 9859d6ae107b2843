package dev.forrest.run;

import dev.forrest.process.Cage;
import dev.forrest.store.Bin;
import dev.forrest.store.StoredFile;
import dev.forrest.store.Unique;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * The JVM's archive of the classes that every worker loads (application class-data sharing): it
 * halves what a worker costs besides its task. It is made while the first tasks run without it, and
 * kept for further runs on the same class path. Whatever goes wrong with it, tasks run all the
 * same.
 */
final class ClassArchive {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Path file;

  /**
   * @param file where the archive lies, or will lie
   */
  ClassArchive(Path file) {
    this.file = file;
  }

  /** The archive, or null while there is none. */
  Path fileOrNull() {
    return Files.exists(file) ? file : null;
  }

  /** Makes the archive, by loading what a task needs; for a task that waits in todo. */
  void make(RunContext run, String id) {
    RunLog log = run.log();
    Path part = file.resolveSibling(file.getFileName() + "." + Unique.token());
    Path task = part.resolveSibling(part.getFileName() + ".task");
    Path outcome = part.resolveSibling(part.getFileName() + ".outcome");
    try {
      // A copy, since the original moves when it is claimed.
      Files.copy(run.directory().file(Bin.TODO, id), task);
      try (Cage cage = run.containment().cage(Unique.token())) {
        Process process =
            cage.start(run.command().train(part, task, outcome, StoredFile.read(task).head()));
        Stop.await(run.stop().orEndOf(process), LIMIT);
        boolean ended = !process.isAlive();
        cage.kill();
        if (ended && process.exitValue() == 0 && Files.exists(part)) {
          Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
          log.diagnostic("Workers start from the class archive " + file + " from now on.");
        }
      }
    } catch (IOException e) {
      log.diagnostic("No class archive could be made: " + e);
    } finally {
      for (Path path : new Path[] {part, task, outcome}) {
        try {
          Files.deleteIfExists(path);
        } catch (IOException e) {
          log.diagnostic(path + " cannot be deleted: " + e);
        }
      }
    }
  }
}
