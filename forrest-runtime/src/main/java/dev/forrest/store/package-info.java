/**
 * A task list as a directory of files: written aside and renamed in, claimed by rename, results
 * appended; and the schemas beside them that make them readable.
 *
 * <p>In flow graphs and attempts, out flow files, and back. Processes are never started here.
 */
package dev.forrest.store;
