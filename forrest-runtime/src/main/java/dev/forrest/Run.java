package dev.forrest;

/**
 * A run that is under way, in the background; closing its list stops it, so iterate to the end to
 * wait for it. Iterating yields each result as its task ends, and ends when no task is left; it can
 * be done once. Results that were not taken are in the files all the same. Where the run was closed
 * before that, iterating throws a {@link java.util.concurrent.CancellationException}; where the
 * directory cannot be written any more, an {@link IllegalStateException} that says why.
 *
 * @param <R> the type of the tasks' values
 */
public interface Run<R> extends Iterable<TaskResult<R>>, AutoCloseable {
  /** How many tasks there were to run when the run began. */
  int size();

  /** Stops: kills the workers, and leaves unfinished tasks in todo. */
  @Override
  void close();
}
