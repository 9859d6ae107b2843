package dev.forrest.store;

import dev.forrest.proto.Attempt;
import dev.forrest.proto.TaskFile;
import dev.forrest.proto.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Verdicts on files that are no task files: they lie beside them, as {@code fail/ID.verdict}. */
public final class UnreadableFiles {
  private static final String SUFFIX = ".verdict";

  private UnreadableFiles() {}

  /** Writes what is wrong with a file, as a {@code forrest.TaskFile} without nodes. */
  public static void writeVerdict(TaskDirectory directory, Disk disk, String id, String reason)
      throws IOException {
    TaskFile verdict = TaskFile.newBuilder().setId(id).addAttempts(attempt(reason)).build();
    disk.write(verdictFile(directory, id), verdict::writeTo);
  }

  /** The verdict on a file, as an attempt. */
  public static Attempt attempt(String reason) {
    return Attempt.newBuilder()
        .setNumber(1)
        .setStarted(Instant.now().toString())
        .setVerdict(Verdict.UNREADABLE)
        .setDiagnosis(
            reason
                + " A file that Forrest did not write, or that was damaged since, cannot be run; for"
                + " one that is only out of reach, mend that, and move it back to todo.")
        .build();
  }

  /** Where the verdict on a file lies. */
  public static Path verdictFile(TaskDirectory directory, String id) {
    return directory.bin(Bin.FAIL).resolve(id + SUFFIX);
  }
}
