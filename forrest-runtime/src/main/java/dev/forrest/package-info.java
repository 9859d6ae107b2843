/**
 * Forrest's front door: all that a user imports, besides the annotations.
 *
 * <p>A {@link dev.forrest.Task} is made by a generated stub, scheduled on a {@link
 * dev.forrest.TaskList}, run in a JVM of its own, and comes back as a {@link
 * dev.forrest.TaskResult}. Logic that more than one of these needs belongs into the packages below,
 * which never import this one.
 */
package dev.forrest;
