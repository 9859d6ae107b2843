/**
 * Processes of the operating system: who this one is, whether another still lives, what one has
 * started, and how to end all of that.
 *
 * <p>A leaf: it knows nothing of tasks, and imports nothing of Forrest.
 */
package dev.forrest.process;
