package dev.forrest.processor.model;

import dev.forrest.processor.type.StoredType;

/** A getter of an object, or one of its fields. */
public record AccessorModel(String name, boolean isField, StoredType type) {}
