package dev.forrest.examples.terminal;

import java.util.List;

/** A row of a table, as text. */
record Row(String name, List<String> cells) {}
