package dev.forrest.examples.census;

import java.util.List;

/**
 * What came of counting modules.
 *
 * @param failed the names of the modules that could not be counted
 */
record Counted(List<ModuleCensus> modules, List<String> failed) {}
