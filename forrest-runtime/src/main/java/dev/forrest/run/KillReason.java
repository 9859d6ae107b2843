package dev.forrest.run;

/** Why the runner ends a worker. */
enum KillReason {
  /** The run was told to stop. */
  STOP,
  /** Its time limit has passed. */
  TIME,
  /** It and what it started take more memory than they may. */
  MEMORY,
  /** It started more processes than it may. */
  PROCESSES,
  /** It printed more than it may. */
  OUTPUT
}
