package dev.forrest.process;

import java.time.Instant;
import java.util.Optional;

/**
 * The first process of a cage: its number, and when it was started, as numbers are given again.
 *
 * @param pid the process number
 * @param started in milliseconds since 1970; 0 where the system does not tell
 */
public record ProcessRoot(long pid, long started) {
  /** Of a process that was just started. */
  public static ProcessRoot of(Process process) {
    return new ProcessRoot(process.pid(), started(process.toHandle()));
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static ProcessRoot parse(String text) {
    int at = text.indexOf('@');
    return new ProcessRoot(
        Long.parseLong(text.substring(0, Math.max(0, at))), Long.parseLong(text.substring(at + 1)));
  }

  /** The process, where it still lives. */
  Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid).filter(p -> p.isAlive() && started(p) == started);
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  @Override
  public String toString() {
    return pid + "@" + started;
  }
}
