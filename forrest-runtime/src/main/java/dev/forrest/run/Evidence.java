package dev.forrest.run;

import dev.forrest.proto.Verdict;

/**
 * What is known of a worker's end.
 *
 * @param outcome the verdict that the worker wrote, or null where it wrote none
 * @param killed why the runner killed it, or null where it did not
 * @param measured what was found to be above the limit: bytes, or processes
 * @param status the exit status: above 128 also a signal's number plus 128; means nothing where the
 *     runner killed it
 * @param shutDown whether the JVM shut down by itself, while the task ran
 * @param begun whether the worker came as far as to read its task
 * @param crashReport whether the JVM described a crash
 * @param threadDump whether there is a thread dump of its last moments
 * @param oomKills how many processes the kernel killed for want of memory while the task ran
 */
record Evidence(
    Verdict outcome,
    KillReason killed,
    long measured,
    int status,
    boolean shutDown,
    boolean begun,
    boolean crashReport,
    boolean threadDump,
    long oomKills) {}
