package dev.forrest.processor.type;

import javax.lang.model.element.TypeElement;

/**
 * A record, sealed interface, enum or {@link ForeignType} that a unit stores.
 *
 * @param place where the unit meets it first
 */
public record NamedType(TypeUse use, StoredType type, Place place) {
  public TypeElement element() {
    return use.element();
  }
}
