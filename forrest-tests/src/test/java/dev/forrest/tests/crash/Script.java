package dev.forrest.tests.crash;

import java.util.Random;

/**
 * What a task does.
 *
 * @param millis how long it takes
 * @param offspring what it starts
 * @param temper whether it throws in the end
 * @param retries how often it is tried again where it throws
 */
record Script(int millis, Offspring offspring, Temper temper, int retries) {
  private static final Offspring[] OFFSPRING = Offspring.values();

  /** Whether a task throws. */
  enum Temper {
    RETURNS,
    THROWS,
    /** Until an attempt has come to its end, as the task knows it. */
    THROWS_ONCE
  }

  /** The next script of a crew whose tasks start processes, or do not. */
  static Script next(Random random, boolean families) {
    int millis = random.nextInt(3) == 0 ? 0 : random.nextInt(250);
    Offspring offspring = OFFSPRING[random.nextInt(OFFSPRING.length)];
    int retries = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
    Temper temper =
        switch (random.nextInt(8)) {
          case 0 -> Temper.THROWS;
          case 1, 2 -> retries > 0 ? Temper.THROWS_ONCE : Temper.RETURNS;
          default -> Temper.RETURNS;
        };
    return new Script(millis, families ? offspring : Offspring.NONE, temper, retries);
  }
}
