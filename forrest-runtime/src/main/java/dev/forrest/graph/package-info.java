/**
 * A graph of nodes as a flat table: written to a task file, read back, and evaluated.
 *
 * <p>In flow nodes and bytes, out flow bytes and values. Files, processes and generated protobuf
 * classes must never be here, nor lambdas: a worker passes through this package.
 */
package dev.forrest.graph;
