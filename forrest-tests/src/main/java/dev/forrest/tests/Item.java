package dev.forrest.tests;

/** What the main job computes on. */
public record Item(String name, double[] samples) {}
