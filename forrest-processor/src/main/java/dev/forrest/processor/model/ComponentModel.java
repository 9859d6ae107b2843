package dev.forrest.processor.model;

import com.palantir.javapoet.TypeName;
import dev.forrest.processor.type.StoredType;

/**
 * A component of a record, or a getter that is taken for one.
 *
 * @param erased what its method returns in class files
 * @param hasWildcards whether its declared type has wildcards, which {@code type} has not
 */
public record ComponentModel(String name, StoredType type, TypeName erased, boolean hasWildcards) {}
