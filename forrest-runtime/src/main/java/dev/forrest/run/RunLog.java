package dev.forrest.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Tells people what goes on: in a log file with all output of all tasks, or on the terminal. */
public final class RunLog implements Closeable {
  private final PrintStream file;
  private final Path path;
  private boolean incomplete;
  private final boolean errors;
  private final boolean output;

  /**
   * @param file where everything goes; null for the terminal
   * @param errors whether failures are shown on the terminal
   * @param output whether the output of tasks is shown on the terminal
   */
  public RunLog(Path file, boolean errors, boolean output) throws IOException {
    this.file =
        file == null
            ? null
            : new PrintStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                true,
                StandardCharsets.UTF_8);
    this.path = file;
    this.errors = errors;
    this.output = output;
  }

  /** Something that the run does by itself: only of interest when looking for a cause. */
  public synchronized void diagnostic(String text) {
    if (file != null) {
      file.println(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + text);
      tellIfIncomplete();
    }
  }

  /** A log that cannot be written keeps no task from running. */
  private void tellIfIncomplete() {
    if (!incomplete && file.checkError()) {
      incomplete = true;
      System.err.println(
          "forrest: The log "
              + path
              + " cannot be written, and lacks what happens now; is its disk full? The run goes"
              + " on.");
    }
  }

  /** Something that needs somebody's attention. */
  public synchronized void warning(String text) {
    if (file != null) {
      diagnostic(text);
    } else {
      System.err.println("forrest: " + text);
    }
  }

  /** A task's failure, with its stack. */
  public synchronized void failure(String text) {
    if (file != null) {
      diagnostic(text);
    }
    if (errors) {
      System.err.println(text);
    }
  }

  /** All that a task has printed. */
  public synchronized void output(String id, Path printed) {
    try {
      if (file != null) {
        diagnostic("output of " + id + ":");
        Files.copy(printed, file);
        file.flush();
        tellIfIncomplete();
      }
      if (output) {
        OutputStream terminal = System.out;
        Files.copy(printed, terminal);
        terminal.flush();
      }
    } catch (IOException e) {
      warning("The output of " + id + " in " + printed + " cannot be shown: " + e);
    }
  }

  /** Whether anybody wants to see output. */
  public boolean wantsOutput() {
    return file != null || output;
  }

  /** Whether anybody wants to see failures. */
  public boolean wantsFailures() {
    return file != null || errors;
  }

  @Override
  public synchronized void close() {
    if (file != null) {
      file.close();
    }
  }
}
