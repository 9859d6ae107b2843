package org.example.seed;

import java.util.Map;

/** Has an attribute {@code x}, and something else at the key {@code x}. */
public record Grid(int x, Map<String, Integer> cells) {}
