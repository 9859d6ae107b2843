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
   * existed. The same program continues after a crash that came while it ran; after one that came
   * while it was still scheduling, use {@link #CLEAN}, or the rest is never scheduled.
   */
  RESUME
}
