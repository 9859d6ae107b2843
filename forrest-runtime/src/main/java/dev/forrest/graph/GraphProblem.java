package dev.forrest.graph;

/** What can be wrong with a stored graph. */
public enum GraphProblem {
  /** The bytes are no graph. */
  UNREADABLE,
  /** The class path declares no such deferrable method. */
  UNKNOWN_METHOD,
  /** The method's schema is another one than when the graph was written. */
  SCHEMA_MISMATCH
}
