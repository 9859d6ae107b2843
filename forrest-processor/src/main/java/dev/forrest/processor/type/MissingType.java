package dev.forrest.processor.type;

/** A type that cannot be found, or that another processor has yet to generate. */
public record MissingType(String name, Place place) {}
