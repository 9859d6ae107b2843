package dev.forrest.processor.model;

import dev.forrest.processor.type.StoredType;

/**
 * A component of a record.
 *
 * @param hasWildcards whether its declared type has wildcards, which {@code type} has not
 */
public record ComponentModel(String name, StoredType type, boolean hasWildcards) {}
