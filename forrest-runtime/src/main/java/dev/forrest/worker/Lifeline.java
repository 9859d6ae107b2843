package dev.forrest.worker;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Ends this JVM when the runner is gone, which shows as another parent.
 *
 * <p>It looks now and then, rather than to wait in a read of a pipe that the runner holds: a JVM
 * that ends waits 300 ms for threads in native code.
 */
final class Lifeline extends Thread {
  private static final int RUNNER_GONE = 70;
  private static final long INTERVAL_MILLIS = 500;

  private final long runner;

  /** Stays open, as a task may use up all the files that may be; null where there is none. */
  private final RandomAccessFile status;

  private Lifeline(long runner) {
    super("forrest-lifeline");
    this.runner = runner;
    this.status = status();
    setDaemon(true);
  }

  /**
   * Begins to look for the runner, by its process number. Where it died while this JVM started, no
   * task begins: whoever cleaned up behind it may have done so before this process could be found.
   */
  static void hold(long runner) {
    Lifeline lifeline = new Lifeline(runner);
    if (!lifeline.runnerLives()) {
      Runtime.getRuntime().halt(RUNNER_GONE);
    }
    lifeline.start();
  }

  @Override
  public void run() {
    do {
      try {
        Thread.sleep(INTERVAL_MILLIS);
      } catch (InterruptedException e) {
        // By a task that interrupts all threads; it gets no longer life for that.
      }
    } while (runnerLives());
    Runtime.getRuntime().halt(RUNNER_GONE);
  }

  /** True also where a full heap forbids to look: the next look may succeed. */
  private boolean runnerLives() {
    try {
      return parent() == runner;
    } catch (Throwable e) {
      return true;
    }
  }

  private static RandomAccessFile status() {
    try {
      return new RandomAccessFile("/proc/self/stat", "r");
    } catch (IOException notLinux) {
      return null;
    }
  }

  /** The parent's process number: in {@code /proc/self/stat}, the second field behind the name. */
  private long parent() throws IOException {
    if (status == null) {
      Optional<ProcessHandle> parent = ProcessHandle.current().parent();
      return parent.isPresent() ? parent.get().pid() : 1;
    }
    byte[] bytes = new byte[1024];
    status.seek(0);
    int length = status.read(bytes);
    String stat = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    int start = stat.lastIndexOf(')') + ") S ".length();
    return Long.parseLong(stat.substring(start, stat.indexOf(' ', start)));
  }
}
