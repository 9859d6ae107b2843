package dev.forrest.examples.census;

import java.util.function.ToDoubleFunction;

/**
 * One panel of the chart: what it measures of a module.
 *
 * @param format of the values, for {@link java.text.DecimalFormat}
 */
record Measure(String title, String format, ToDoubleFunction<ModuleCensus> of) {}
