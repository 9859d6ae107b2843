package dev.forrest.tests.crash;

import java.util.Random;

/**
 * A program that schedules tasks and runs what is in the list.
 *
 * @param tasks how many tasks it schedules; with none it resumes the list
 * @param processes how many workers it keeps busy
 * @param families whether its tasks start processes
 * @param durable whether it brings files to the disk
 * @param session whether it keeps tasks together by sessions, though there may be control groups
 * @param seed of its tasks' scripts
 */
record Crew(
    int tasks, int processes, boolean families, boolean durable, boolean session, long seed) {
  /** A crew that adds tasks to the list. */
  static Crew scheduling(Random random, boolean families) {
    int tasks = random.nextInt(12) == 0 ? 18 : 1 + random.nextInt(6);
    return next(random, tasks, families);
  }

  /** A crew that runs what is left. */
  static Crew resuming(Random random) {
    return next(random, 0, false);
  }

  private static Crew next(Random random, int tasks, boolean families) {
    return new Crew(
        tasks,
        1 + random.nextInt(2),
        families,
        random.nextInt(3) == 0,
        random.nextInt(3) == 0,
        random.nextLong());
  }

  @Override
  public String toString() {
    return tasks
        + " tasks by "
        + processes
        + " workers"
        + (durable ? ", durable" : "")
        + (session ? ", in sessions" : "");
  }
}
