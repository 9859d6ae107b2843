package dev.forrest.processor.code;

import com.palantir.javapoet.TypeName;

/** A static final field, with what it is set to. */
public record FieldCode(boolean isPrivate, TypeName type, String name, Expression value) {}
