package org.example.consumer;

/** A generic record. */
record Pair<A, B>(A first, B second) {}
