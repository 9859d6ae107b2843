package dev.forrest.store;

import dev.forrest.proto.Attempt;
import java.nio.ByteBuffer;

/**
 * An attempt as it lies in a file.
 *
 * @param attempt all but the return value
 * @param returned the bytes of {@code forrest.Return}, or null where there are none
 */
public record StoredAttempt(Attempt attempt, ByteBuffer returned) {}
