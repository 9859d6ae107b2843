package dev.forrest.tests;

import java.util.List;

/** A record that contains itself. */
public record Tree(String label, List<Tree> children) {}
