package dev.forrest.processor.type;

import com.palantir.javapoet.ClassName;

/**
 * An adapter that a unit uses.
 *
 * @param name the class that is generated for it
 */
public record AdapterUse(AdapterType adapter, ClassName name) {}
