package dev.forrest.process;

/** The memory that processes take, as Linux tells it. */
public final class Memory {
  private Memory() {}

  /** Whether the system tells it. */
  public static boolean isKnown() {
    return LinuxProcess.residentBytes(ProcessHandle.current().pid()) > 0;
  }

  /**
   * The resident memory of several processes, in bytes. What they share counts once, but where that
   * would cost time and does not matter: below a limit.
   */
  public static long ofAtMost(long[] pids, long limit) {
    long sum = 0;
    for (long pid : pids) {
      sum += LinuxProcess.residentBytes(pid);
    }
    if (sum <= limit) {
      return sum;
    }
    sum = 0;
    for (long pid : pids) {
      sum += LinuxProcess.proportionalBytes(pid);
    }
    return sum;
  }
}
