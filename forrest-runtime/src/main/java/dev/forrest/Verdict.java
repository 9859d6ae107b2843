package dev.forrest;

/** Why an attempt at a task ended. */
public enum Verdict {
  /** The call returned, and its value is stored. */
  RETURNED,
  /** The call threw. */
  THREW,
  /** The task ended its JVM, by {@code System.exit} or {@code Runtime.halt}; with 0, too. */
  EXITED,
  /** The JVM crashed, in native code or by itself. */
  CRASHED,
  /** Forrest killed it at its time limit. */
  TIMED_OUT,
  /** Somebody else killed it; perhaps the kernel, for want of memory. */
  KILLED,
  /** The call returned a value that cannot be stored. */
  RESULT_NOT_STORABLE,
  /** The file is no task file. */
  UNREADABLE,
  /** The class path declares no such deferrable method. */
  UNKNOWN_METHOD,
  /** What it uses has changed since it was scheduled, in a way in which it cannot be read. */
  SCHEMA_MISMATCH,
  /** The runner died while the task ran; it runs again. */
  INTERRUPTED,
  /** Its runner died too often while it ran. */
  POISON,
  /** The call threw an {@link OutOfMemoryError}. */
  OUT_OF_MEMORY,
  /** Forrest killed it: the worker and what it started took more memory than they may. */
  MEMORY_LIMIT,
  /** Forrest killed it: it started more processes than it may. */
  PROCESS_LIMIT,
  /** Forrest killed it: it printed more than it may. */
  OUTPUT_LIMIT,
  /** The call returned a value that does not fit into a file of 2 GiB. */
  RESULT_TOO_LARGE,
  /** A newer Forrest wrote a verdict that this one does not know. */
  UNKNOWN
}
