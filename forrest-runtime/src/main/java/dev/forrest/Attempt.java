package dev.forrest;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One try at a task. */
public interface Attempt {
  /** From 1. */
  int number();

  /** How it ended. */
  Verdict verdict();

  /** When its worker was started. */
  Instant started();

  /**
   * How long the task itself ran; where it did not come to its end, how long its worker lived. Zero
   * where no worker was started.
   */
  Duration runtime();

  /** Why it failed; empty where it returned. */
  Optional<TaskFailure> failure();

  /** What it printed. */
  Output output();

  /** The JVM's own report of its crash. */
  Optional<Path> crashReport();

  /** What the JVM's threads did when the task's time was up. */
  Optional<Path> threadDump();

  /** When the task may be tried again, where this attempt was not to be the last. */
  Optional<Instant> retryAt();
}
