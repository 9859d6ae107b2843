package dev.forrest.run;

import dev.forrest.store.Bin;

/** What a run tells its caller. */
public sealed interface RunEvent {
  /** A task has ended; its file lies in a bin. */
  record Ended(String id, Bin bin) implements RunEvent {}

  /** The run cannot go on; unfinished tasks are in todo. */
  record Broken(Throwable cause) implements RunEvent {}

  /** No task is left, or the run was stopped. */
  record Finished() implements RunEvent {}
}
