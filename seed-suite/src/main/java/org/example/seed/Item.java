package org.example.seed;

/** One of the long list of stuff. */
public record Item(String name, double[] samples) {}
