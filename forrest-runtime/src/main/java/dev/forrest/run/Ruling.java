package dev.forrest.run;

import dev.forrest.proto.Verdict;

/**
 * A verdict with its reasons.
 *
 * @param diagnosis what happened, and what to do, for people; null where the worker said it
 * @param exitCode null where the task did not end its JVM
 * @param signal null where no signal ended it
 */
record Ruling(Verdict verdict, String diagnosis, Integer exitCode, Integer signal) {}
