package dev.forrest.codec;

import java.util.List;

/**
 * A lambda as a task file names it. The class in which it is written is neither loaded nor
 * initialized for that, and may be another one here, or be gone.
 *
 * @param unit that declared the class; null where there is no such unit here
 * @param unitName the unit's name
 * @param host the binary name of the class in which it is written
 * @param fingerprint of the class file: see {@link LambdaHost#fingerprint}
 * @param parts what names it there
 * @param captured by position; null, too
 */
public record StoredLambda(
    Unit unit,
    String unitName,
    String host,
    long fingerprint,
    LambdaParts parts,
    List<Object> captured) {}
