package dev.forrest;

/** Where a task's file lies. */
public enum TaskState {
  /** Not run yet. */
  TODO,
  /** Claimed by a runner. */
  RUNNING,
  /** Returned. */
  DONE,
  /** Ended in any other way. */
  FAIL
}
