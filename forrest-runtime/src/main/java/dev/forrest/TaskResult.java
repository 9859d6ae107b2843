package dev.forrest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A task that has ended.
 *
 * @param <R> the type of its value
 */
public interface TaskResult<R> {
  /** The task's id, which names its file. */
  String id();

  /** How the last attempt ended. */
  Verdict verdict();

  /**
   * The value; null where the task returned null, or is {@code void}.
   *
   * @throws TaskFailedException if the task failed
   */
  R returnValue();

  /** Why the last attempt failed; empty where the task returned. */
  Optional<TaskFailure> failure();

  /** What was given to {@code schedule}. */
  Metadata metadata();

  /** How long the last attempt ran: see {@link Attempt#runtime}. */
  Duration runtime();

  /** All attempts, the oldest first. */
  List<Attempt> attempts();

  /**
   * The task itself, to evaluate in this JVM with a debugger, or to schedule again.
   *
   * @throws IllegalStateException if its file does not fit this class path; says why
   */
  Task<R> task();

  /** What the last attempt printed. */
  Output output();
}
