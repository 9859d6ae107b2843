package dev.forrest.tests;

/** A generic record. */
public record Pair<A, B>(A first, B second) {}
