package dev.forrest.run;

import dev.forrest.proto.Verdict;
import dev.forrest.worker.WorkerMain;
import java.time.Duration;
import java.util.Map;

/**
 * Decides how an attempt ended.
 *
 * <p>The first row that fits:
 *
 * <table>
 * <caption>Evidence and verdict</caption>
 * <tr><th>evidence</th><th>verdict</th></tr>
 * <tr><td>the worker wrote an outcome</td><td>what it says</td></tr>
 * <tr><td>the runner killed it at the time limit</td><td>TIMED_OUT</td></tr>
 * <tr><td>the JVM wrote a crash report</td><td>CRASHED</td></tr>
 * <tr><td>status 129, 130 or 143: the JVM shuts down by itself on SIGHUP, SIGINT and SIGTERM</td>
 *     <td>KILLED</td></tr>
 * <tr><td>the JVM shut down by itself, or its status is at most 128</td><td>EXITED</td></tr>
 * <tr><td>SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP or SIGSYS</td><td>CRASHED</td></tr>
 * <tr><td>another signal</td><td>KILLED</td></tr>
 * </table>
 */
final class Rules {
  private static final int SIGNALS = 128;

  private static final Map<Integer, String> CRASHES =
      Map.of(
          4, "SIGILL", 5, "SIGTRAP", 6, "SIGABRT", 7, "SIGBUS", 8, "SIGFPE", 11, "SIGSEGV", 31,
          "SIGSYS");

  private static final Map<Integer, String> POLITE =
      Map.of(1, "SIGHUP", 2, "SIGINT", 15, "SIGTERM");

  private static final int KILL = 9;

  private Rules() {}

  static Ruling decide(Evidence evidence, Duration limit) {
    int status = evidence.status();
    int signal = status - SIGNALS;
    if (evidence.outcome() != null) {
      return new Ruling(evidence.outcome(), null, null, null);
    } else if (evidence.timedOut()) {
      return new Ruling(
          Verdict.TIMED_OUT,
          "The task was killed, with all processes that it had started, after its time limit of "
              + seconds(limit)
              + " s. Raise autokill, or look in its output for where it hangs.",
          null,
          null);
    } else if (evidence.crashReport()) {
      return crash(CRASHES.containsKey(signal) ? signal : null);
    } else if (POLITE.containsKey(signal)) {
      return killed(signal, POLITE.get(signal));
    } else if (status == WorkerMain.FAILURE_NOT_DESCRIBED && !evidence.shutDown()) {
      return new Ruling(
          Verdict.THREW,
          "The task exhausted its heap, and its worker had no memory left to describe what it"
              + " threw. Raise the heap with RunOptions.heap.",
          null,
          null);
    } else if (evidence.shutDown() || status <= SIGNALS) {
      return new Ruling(
          Verdict.EXITED,
          "The task ended its JVM with status "
              + status
              + " before it returned. Something calls System.exit or Runtime.halt: return or throw"
              + " instead.",
          status,
          null);
    } else if (CRASHES.containsKey(signal)) {
      return crash(signal);
    }
    return killed(signal, signal == KILL ? "SIGKILL" : "signal " + signal);
  }

  /**
   * Says what ails the run, rather than the task: where a worker never began, or could not write
   * down how its task ended, no verdict would be true. Null where nothing does.
   */
  static String troubleOfTheRun(Evidence evidence) {
    if (evidence.outcome() != null
        || evidence.timedOut()
        || evidence.stopped()
        || evidence.crashReport()
        || evidence.shutDown()) {
      return null;
    }
    if (evidence.status() == WorkerMain.OUTCOME_NOT_WRITTEN) {
      return "A worker could not write down how its task ended; is the disk full?";
    }
    if (!evidence.begun() && evidence.status() <= SIGNALS) {
      return "A worker's JVM ended with status "
          + evidence.status()
          + " before it began its task: an argument of the JVM, or the class path, is wrong, or"
          + " changed during the run.";
    }
    return null;
  }

  private static Ruling crash(Integer signal) {
    return new Ruling(
        Verdict.CRASHED,
        "The JVM crashed"
            + (signal == null ? "" : " by " + CRASHES.get(signal))
            + ", in native code or in the JVM itself. Its crash report, where there is one, names the"
            + " library and the thread.",
        null,
        signal);
  }

  private static Ruling killed(int signal, String name) {
    return new Ruling(
        Verdict.KILLED,
        "Somebody else killed the worker with "
            + name
            + (signal == KILL
                ? ". If nobody did so by hand, the kernel was probably out of memory: see dmesg,"
                    + " and run fewer processes or a smaller heap."
                : "."),
        null,
        signal);
  }

  private static String seconds(Duration limit) {
    return String.valueOf(limit.toMillis() / 1000.0);
  }
}
