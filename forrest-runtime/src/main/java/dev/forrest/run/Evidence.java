package dev.forrest.run;

import dev.forrest.proto.Verdict;

/**
 * What is known of a worker's end.
 *
 * @param outcome the verdict that the worker wrote, or null where it wrote none
 * @param timedOut whether the runner killed it at its time limit
 * @param stopped whether the runner killed it since it was told to stop
 * @param status the exit status: above 128 also a signal's number plus 128
 * @param shutDown whether the JVM shut down by itself, while the task ran
 * @param begun whether the worker came as far as to read its task
 * @param crashReport whether the JVM described a crash
 */
record Evidence(
    Verdict outcome,
    boolean timedOut,
    boolean stopped,
    int status,
    boolean shutDown,
    boolean begun,
    boolean crashReport) {}
