package dev.forrest.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Leaves an empty file when the JVM shuts down by itself while the task runs: an exit code alone
 * does not tell {@code System.exit(137)} from a kill.
 */
public final class ExitMarker extends Thread {
  /** What follows the outcome's name. */
  public static final String SUFFIX = ".exit";

  private static volatile boolean disarmed;

  private final Path file;

  private ExitMarker(Path file) {
    super("forrest-exit-marker");
    this.file = file;
  }

  static void arm(Path file) {
    Runtime.getRuntime().addShutdownHook(new ExitMarker(file));
  }

  /** The task is over: what ends the JVM now says nothing about it. */
  static void disarm() {
    disarmed = true;
  }

  @Override
  public void run() {
    if (!disarmed) {
      try {
        Files.createFile(file);
      } catch (IOException e) {
        // Without the file the runner takes the exit code for a signal; it says so.
      }
    }
  }
}
