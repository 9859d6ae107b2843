package dev.forrest.processor.type;

import javax.lang.model.type.TypeMirror;

/** How one kind of Java type is stored. To support a further type, add one of these. */
interface TypeRule {
  boolean matches(TypeMirror type, JavaTypes java);

  /** Says how to store a type that matches; its parts are resolved by {@code resolver}. */
  StoredType store(TypeMirror type, Place place, TypeResolver resolver);
}
