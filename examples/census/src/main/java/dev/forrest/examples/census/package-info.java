/**
 * Counts what the JDK's own modules are made of. Names of modules flow in, a table and a chart flow
 * out. Classes are only ever read here, never loaded.
 */
package dev.forrest.examples.census;
