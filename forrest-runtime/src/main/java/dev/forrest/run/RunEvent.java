package dev.forrest.run;

import dev.forrest.store.Bin;

/** What a run tells its caller. */
public sealed interface RunEvent {
  /** A task has ended; its file lies in a bin. */
  record Ended(String id, Bin bin) implements RunEvent {}

  /** The run cannot go on; unfinished tasks are in todo. */
  record Broken(Throwable cause) implements RunEvent {}

  /** No task is left. */
  record Finished() implements RunEvent {}

  /** The run was stopped; what is unfinished is in todo. */
  record Stopped() implements RunEvent {}
}
