/**
 * The child's side of the fork: runs one task, and writes down how it ended.
 *
 * <p>In flow a task file's path and the names of registries, out flows an outcome file: the fields
 * of {@code forrest.Attempt} that only the worker knows. Every class that is loaded here delays the
 * user's code: no lambdas, no generated protobuf classes on the way to a return value.
 */
package dev.forrest.worker;
