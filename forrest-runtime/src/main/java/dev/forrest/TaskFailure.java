package dev.forrest;

import java.util.Optional;

/**
 * Why a task failed, as data.
 *
 * @param verdict how it ended; never {@link Verdict#RETURNED}
 * @param message what happened, in a sentence or more, for people
 * @param thrown what it threw, where it did
 */
public record TaskFailure(Verdict verdict, String message, Optional<RemoteThrowable> thrown) {}
