/**
 * The annotation processor: its rounds, and the readers that make models of annotated elements. In
 * flow the compiler's elements, out flow findings and generated files. How a type is stored and
 * what a file looks like must never be decided here.
 */
package dev.forrest.processor;
