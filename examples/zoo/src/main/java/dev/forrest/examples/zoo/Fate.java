package dev.forrest.examples.zoo;

import dev.forrest.TaskResult;

/** What became of a beast. */
record Fate(Beast beast, TaskResult<?> result) {
  boolean isDeserved() {
    return result.verdict() == beast.expected();
  }
}
