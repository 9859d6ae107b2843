package dev.forrest.run;

import java.time.Duration;

/**
 * How a list is run.
 *
 * @param processes how many workers there are at a time
 * @param autokill after which time a task is killed; null for never
 * @param heap the largest heap of a worker, as in {@code -Xmx}, such as {@code 2g}; null for the
 *     machine's memory divided by the number of workers
 */
public record RunSettings(int processes, Duration autokill, String heap) {}
