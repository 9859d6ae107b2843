package org.example.seed;

import dev.forrest.annotations.Deferrable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Calls that tell that they ran, or wait until they are told. */
public final class Traces {
  private static final long LOOK_MILLIS = 2;

  private Traces() {}

  /** Appends a number to a journal, and returns it. */
  @Deferrable
  static int mark(String journal, int number) throws IOException {
    Files.write(
        Path.of(journal),
        List.of(String.valueOf(number)),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    return number;
  }

  /** Appends a number to a journal, and returns it once a file exists. */
  @Deferrable
  static int markAndWait(String journal, int number, String gate)
      throws IOException, InterruptedException {
    mark(journal, number);
    while (!Files.exists(Path.of(gate))) {
      Thread.sleep(LOOK_MILLIS);
    }
    return number;
  }

  /** The JVM that runs the task. */
  @Deferrable
  static long pid() {
    return ProcessHandle.current().pid();
  }
}
