package dev.forrest.tests.crash;

import java.util.Locale;
import java.util.Random;

/**
 * When to kill what.
 *
 * @param victim what is killed
 * @param moment how the moment is found
 * @param share how much of the work that is there is done until then, from 0 to 1, roughly
 * @param delayMicros how long to wait after that
 * @param look whether to look, before anything is started again, what is left of the round
 */
record Kill(Victim victim, Moment moment, double share, int delayMicros, boolean look) {

  /** What is killed. */
  enum Victim {
    RUNNER,
    ALL_RUNNERS,
    WORKER,
    /**
     * What watches a runner, or prepares something for it: whatever is neither of the other two.
     */
    HELPER,
    /** Runners, workers, and what else they need; but not what tasks have started. */
    ALL_OF_FORREST,
    EVERYTHING
  }

  /** How the moment is found. */
  enum Moment {
    /** By the clock, from the start of the programs. */
    MILLIS(400, 130),
    /** By how often the round's files have changed since then. */
    CHANGES(3, 6),
    /**
     * By how many attempts were appended to claimed tasks since then, also by those who recover.
     */
    APPENDS(0, 1),
    /** By how often tasks have begun or ended since then, as they tell themselves. */
    ACTS(0, 2);

    private final int start;
    private final int each;

    Moment(int start, int each) {
      this.start = start;
      this.each = each;
    }

    /** How many there are while programs start, schedule and run so many tasks, roughly. */
    int all(int tasks) {
      return start + each * tasks;
    }
  }

  /** Any kill at any moment. */
  static Kill next(Random random) {
    Victim victim =
        switch (random.nextInt(20)) {
          case 0, 1, 2, 3, 4, 5, 6 -> Victim.RUNNER;
          case 7, 8, 9, 10 -> Victim.ALL_RUNNERS;
          case 11, 12, 13 -> Victim.WORKER;
          case 14 -> Victim.HELPER;
          case 15, 16 -> Victim.ALL_OF_FORREST;
          default -> Victim.EVERYTHING;
        };
    boolean look = random.nextBoolean();
    Moment moment =
        switch (random.nextInt(10)) {
          case 0, 1 -> Moment.MILLIS;
          case 2, 3 -> Moment.APPENDS;
          case 4, 5 -> Moment.ACTS;
          default -> Moment.CHANGES;
        };
    int delay = random.nextBoolean() ? 0 : random.nextInt(3000);
    return new Kill(victim, moment, random.nextDouble(), delay, look);
  }

  /** A kill of whoever runs the task that begins first. */
  static Kill atFirstBeginning(Random random) {
    Victim victim = random.nextBoolean() ? Victim.ALL_RUNNERS : Victim.EVERYTHING;
    return new Kill(victim, Moment.ACTS, 0, 0, random.nextBoolean());
  }

  @Override
  public String toString() {
    return victim
        + String.format(Locale.ROOT, " after %.2f of the %s", share, moment)
        + (look ? ", then a look" : "");
  }
}
