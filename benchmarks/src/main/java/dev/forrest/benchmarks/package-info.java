/** Whole programs that print what Forrest claims of its speed. */
package dev.forrest.benchmarks;
