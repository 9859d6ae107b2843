package dev.forrest.tests;

import java.util.List;

/** What the main job computes in between. */
public record Prepared(List<Double> parts, Item thing) {}
