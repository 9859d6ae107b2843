package dev.forrest.examples.zoo;

import dev.forrest.Task;
import dev.forrest.TaskOptions;
import dev.forrest.Verdict;

/**
 * One that misbehaves.
 *
 * @param what it does, in a few words
 * @param expected the verdict that it deserves
 * @param task the call
 * @param options its limits
 */
record Beast(String what, Verdict expected, Task<?> task, TaskOptions options) {
  Beast(String what, Verdict expected, Task<?> task) {
    this(what, expected, task, TaskOptions.of());
  }
}
