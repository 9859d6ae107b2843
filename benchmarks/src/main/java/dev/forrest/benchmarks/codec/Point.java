package dev.forrest.benchmarks.codec;

/** A part of a {@link Measurement}. */
record Point(double x, double y, String label) {}
