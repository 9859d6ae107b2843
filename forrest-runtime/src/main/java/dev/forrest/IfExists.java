package dev.forrest;

/** What to do with a task list's directory that exists already. */
public enum IfExists {
  /** Fail, naming the directory. */
  FAIL,
  /** Delete its tasks and results first. */
  CLEAN,
  /** Add to its tasks. */
  APPEND,
  /**
   * Schedule nothing more, and run what is left: {@code schedule} does nothing where the directory
   * existed. The same program continues after a crash. Where it was killed while it was still
   * scheduling, or could not store a task, and nothing has run yet, what it had scheduled is
   * deleted at the first {@code schedule}, and all is scheduled anew, with a warning.
   */
  RESUME
}
