package org.example.seed;

import java.util.List;

/** What is known of an item halfway. */
public record Prepared(List<Double> parts, Item thing) {}
