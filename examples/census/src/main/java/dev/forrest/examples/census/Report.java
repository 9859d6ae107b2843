package dev.forrest.examples.census;

import java.util.List;

/**
 * What all modules together are made of.
 *
 * @param modules the one with the most instructions first
 * @param total of all modules
 * @param largestMethods the largest of each module, the largest of all first
 */
record Report(List<ModuleCensus> modules, ModuleCensus total, List<MethodSize> largestMethods) {}
