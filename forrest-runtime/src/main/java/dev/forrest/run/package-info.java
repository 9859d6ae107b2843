/**
 * The parent's side of the fork: claims tasks, starts a worker for each, watches the time, decides
 * how each attempt ended, and moves the files.
 *
 * <p>In flow a task directory and a session, out flow the ids of tasks that ended. Users' values
 * are never decoded here.
 */
package dev.forrest.run;
