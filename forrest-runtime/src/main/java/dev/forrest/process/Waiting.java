package dev.forrest.process;

import java.io.IOException;
import java.util.Collection;

/** Waits for the end of what was killed: SIGKILL cannot be refused, but a kernel call may last. */
final class Waiting {
  private static final long LIMIT_NANOS = 5_000_000_000L;

  private Waiting() {}

  /** Something that the system tells. */
  interface Condition {
    boolean holds() throws IOException;
  }

  /** Waits until a condition holds; false where it does not within some seconds. */
  static boolean until(Condition condition) throws IOException {
    boolean interrupted = false;
    long end = System.nanoTime() + LIMIT_NANOS;
    boolean holds = condition.holds();
    while (!holds && System.nanoTime() < end) {
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        interrupted = true;
      }
      holds = condition.holds();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return holds;
  }

  /** Waits for the end of processes; false where one is left after some seconds. */
  static boolean untilEnded(Collection<ProcessHandle> processes) {
    try {
      return until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    } catch (IOException e) {
      throw new AssertionError("A process handle needs no file.", e);
    }
  }
}
