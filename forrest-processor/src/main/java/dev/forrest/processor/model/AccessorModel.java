package dev.forrest.processor.model;

import com.palantir.javapoet.TypeName;
import dev.forrest.processor.type.StoredType;

/**
 * A getter of an object, or one of its fields.
 *
 * @param erased its type in class files
 */
public record AccessorModel(String name, boolean isField, StoredType type, TypeName erased) {}
