package dev.forrest.run;

import dev.forrest.codec.Limits;
import dev.forrest.proto.Verdict;
import dev.forrest.worker.WorkerMain;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Decides how an attempt ended.
 *
 * <p>The first row that fits:
 *
 * <table>
 * <caption>Evidence and verdict</caption>
 * <tr><th>evidence</th><th>verdict</th></tr>
 * <tr><td>the worker wrote an outcome</td><td>what it says: RETURNED, THREW, OUT_OF_MEMORY,
 *     RESULT_NOT_STORABLE, RESULT_TOO_LARGE, UNREADABLE, UNKNOWN_METHOD, SCHEMA_MISMATCH</td></tr>
 * <tr><td>the runner killed it at a limit</td><td>TIMED_OUT, MEMORY_LIMIT, PROCESS_LIMIT,
 *     OUTPUT_LIMIT</td></tr>
 * <tr><td>the JVM wrote a crash report</td><td>CRASHED</td></tr>
 * <tr><td>status 129, 130 or 143: the JVM shuts down by itself on SIGHUP, SIGINT and SIGTERM</td>
 *     <td>KILLED</td></tr>
 * <tr><td>the worker's own status for a heap that has no room to describe what the task threw</td>
 *     <td>OUT_OF_MEMORY</td></tr>
 * <tr><td>the JVM shut down by itself, or its status is at most 128</td><td>EXITED</td></tr>
 * <tr><td>SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP or SIGSYS</td><td>CRASHED</td></tr>
 * <tr><td>another signal; by the kernel, where it counts a kill for want of memory</td>
 *     <td>KILLED</td></tr>
 * </table>
 *
 * <p>Without an attempt of its own: UNKNOWN_METHOD where the class path lacks a task's unit,
 * UNREADABLE where the file is no task file, INTERRUPTED where the runner died, and POISON where
 * that happened three times in a row.
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

  /** What may go better the next time. */
  private static final Set<Verdict> WORTH_A_RETRY =
      EnumSet.of(
          Verdict.THREW,
          Verdict.EXITED,
          Verdict.CRASHED,
          Verdict.TIMED_OUT,
          Verdict.OUT_OF_MEMORY,
          Verdict.MEMORY_LIMIT,
          Verdict.PROCESS_LIMIT,
          Verdict.OUTPUT_LIMIT,
          Verdict.KILLED);

  private Rules() {}

  static Ruling decide(Evidence evidence, Limits limits) {
    int status = evidence.status();
    int signal = status - SIGNALS;
    if (evidence.outcome() != null) {
      return new Ruling(evidence.outcome(), null, null, null);
    } else if (evidence.killed() != null) {
      return atLimit(evidence, limits);
    } else if (evidence.crashReport()) {
      return crash(CRASHES.containsKey(signal) ? signal : null);
    } else if (POLITE.containsKey(signal)) {
      return killed(signal, POLITE.get(signal), evidence);
    } else if (status == WorkerMain.FAILURE_NOT_DESCRIBED && !evidence.shutDown()) {
      return new Ruling(
          Verdict.OUT_OF_MEMORY,
          "The task exhausted its heap, and its worker had no memory left to describe what it"
              + " threw. Raise the heap (RunOptions.heap, or heap on @Deferrable).",
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
    return killed(signal, signal == KILL ? "SIGKILL" : "signal " + signal, evidence);
  }

  /** Whether another attempt may end in another way. */
  static boolean isWorthARetry(Verdict verdict) {
    return WORTH_A_RETRY.contains(verdict);
  }

  /**
   * Says what ails the run, rather than the task: where a worker never began, or could not write
   * down how its task ended, no verdict would be true. Null where nothing does.
   */
  static String troubleOfTheRun(Evidence evidence) {
    if (evidence.outcome() != null
        || evidence.killed() != null
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

  private static Ruling atLimit(Evidence evidence, Limits limits) {
    switch (evidence.killed()) {
      case TIME:
        return byForrest(
            Verdict.TIMED_OUT,
            "The task was killed, with all processes that it had started, after its time limit of "
                + limits.timeoutMillis() / 1000.0
                + " s. "
                + (evidence.threadDump()
                    ? "The thread dump shows where it was then."
                    : "Its JVM gave no thread dump.")
                + " Raise the limit (autokill, or timeout on @Deferrable) where it was only slow.");
      case MEMORY:
        return byForrest(
            Verdict.MEMORY_LIMIT,
            "The task was killed, since it and the processes that it had started took "
                // Where the kernel saw to it, it was the limit itself.
                + size(Math.max(evidence.measured(), limits.memoryBytes()))
                + " of memory, and "
                + size(limits.memoryBytes())
                + " are allowed. A JVM takes more than its heap; lower the heap, or raise the"
                + " limit (memory).");
      case PROCESSES:
        return byForrest(
            Verdict.PROCESS_LIMIT,
            "The task was killed, since there were "
                + evidence.measured()
                + " processes, itself included, and "
                + limits.maxProcesses()
                + " are allowed. Look for what starts them, or raise the limit (maxProcesses).");
      case OUTPUT:
        return byForrest(
            Verdict.OUTPUT_LIMIT,
            "The task was killed, since it printed more than "
                + size(limits.maxOutputBytes())
                + ". Print less, write to a file of its own, or raise the limit (maxOutput).");
      default:
        throw new IllegalArgumentException("A task that was stopped has no verdict.");
    }
  }

  private static Ruling byForrest(Verdict verdict, String diagnosis) {
    return new Ruling(verdict, diagnosis, null, null);
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

  private static Ruling killed(int signal, String name, Evidence evidence) {
    String advice = ".";
    if (signal == KILL && evidence.oomKills() > 0) {
      advice =
          ". It was probably the kernel: it killed "
              + evidence.oomKills()
              + (evidence.oomKills() == 1 ? " process" : " processes")
              + " for want of memory while the task ran. Run fewer processes, or with a smaller"
              + " heap, or set a memory limit.";
    } else if (signal == KILL) {
      advice =
          ". The kernel counts no kill for want of memory while the task ran: it was somebody.";
    }
    return new Ruling(
        Verdict.KILLED, "Somebody else killed the worker with " + name + advice, null, signal);
  }

  private static String size(long bytes) {
    if (bytes >= 10L << 30) {
      return (bytes >> 30) + " GB";
    } else if (bytes >= 10L << 20 || (bytes >= 1 << 20 && bytes % (1 << 20) == 0)) {
      return (bytes >> 20) + " MB";
    }
    return bytes + " bytes";
  }
}
