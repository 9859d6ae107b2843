/**
 * Processes of the operating system: who this one is, whether another still lives, and how to end
 * one with all that it has started.
 *
 * <p>A leaf: it knows nothing of tasks, and imports nothing of Forrest.
 */
package dev.forrest.process;
