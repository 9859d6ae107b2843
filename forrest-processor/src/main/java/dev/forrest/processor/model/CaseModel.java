package dev.forrest.processor.model;

import dev.forrest.processor.type.StoredType;

/**
 * A type that a sealed interface permits.
 *
 * @param name its simple name
 * @param number its place among those that are permitted, from 1
 */
public record CaseModel(String name, int number, StoredType type) {}
