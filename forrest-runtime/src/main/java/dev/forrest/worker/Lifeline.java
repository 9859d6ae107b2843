package dev.forrest.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends this JVM when the runner is gone: the runner holds the other end of standard input, and
 * never writes to it.
 */
final class Lifeline extends Thread {
  private static final int RUNNER_GONE = 70;

  private Lifeline() {
    super("forrest-lifeline");
    setDaemon(true);
  }

  /** Holds standard input, which is empty for the task. */
  static void hold() {
    new Lifeline().start();
    System.setIn(InputStream.nullInputStream());
  }

  @Override
  public void run() {
    try (FileInputStream in = new FileInputStream(FileDescriptor.in)) {
      while (in.read() >= 0) {
        // Nobody writes; if somebody does, it means nothing.
      }
    } catch (IOException e) {
      // As good as the end.
    }
    Runtime.getRuntime().halt(RUNNER_GONE);
  }
}
