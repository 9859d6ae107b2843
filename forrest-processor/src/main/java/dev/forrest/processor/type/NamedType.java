package dev.forrest.processor.type;

import javax.lang.model.element.TypeElement;

/**
 * A record or enum that a unit stores.
 *
 * @param place where the unit meets it first
 */
public record NamedType(TypeElement element, StoredType type, Place place) {}
