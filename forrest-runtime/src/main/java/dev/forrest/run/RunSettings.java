package dev.forrest.run;

import dev.forrest.codec.Limits;
import java.time.Duration;

/**
 * How a list is run.
 *
 * @param processes how many workers there are at a time
 * @param limits of each task, where neither the task nor its methods say another
 * @param keptOutput how much of what a task prints is kept, in bytes: its head and its tail
 * @param firstRetry how long a failed task waits for its second attempt; for each further one twice
 *     as long
 */
public record RunSettings(int processes, Limits limits, long keptOutput, Duration firstRetry) {}
