package dev.forrest.processor.type;

/**
 * A type that cannot be found, or that another processor has yet to generate.
 *
 * @param name empty where a constant is missing instead, in a value of an annotation: the compiler
 *     alone knows its name
 */
public record MissingType(String name, Place place) {}
