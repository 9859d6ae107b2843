/**
 * What the examples show on a terminal. Numbers and names flow in, lines of 80 columns flow out.
 * Nothing here may know what is counted or painted.
 */
package dev.forrest.examples.terminal;
