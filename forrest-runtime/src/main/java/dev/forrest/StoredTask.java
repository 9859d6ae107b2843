package dev.forrest;

import java.util.List;

/**
 * A task that waits in todo.
 *
 * @param <R> the type of its value
 */
public interface StoredTask<R> {
  /** The task's id, which names its file. */
  String id();

  /** What was given to {@code schedule}. */
  Metadata metadata();

  /** Earlier attempts, the oldest first; empty for a new task. */
  List<Attempt> attempts();

  /**
   * The task itself, to evaluate in this JVM or to build on.
   *
   * @throws IllegalStateException if its file does not fit this class path; says why
   */
  Task<R> task();
}
