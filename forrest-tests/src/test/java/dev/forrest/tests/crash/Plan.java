package dev.forrest.tests.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * What happens in a round, in this order; then the list is resumed once more, in peace.
 *
 * @param acts each starts some crews at once, and then kills
 */
record Plan(List<Act> acts) {
  /** One, two or three runners share a list. */
  static final int MOST_RUNNERS = 3;

  private static final int MOST_KILLS = 4;

  /**
   * Starts crews, and kills.
   *
   * @param crews at most {@link #MOST_RUNNERS}; fewer are started where others are still at work
   */
  record Act(List<Crew> crews, Kill kill) {}

  /** The plan of one round. */
  static Plan of(long seed) {
    Random random = new Random(seed);
    boolean families = random.nextInt(5) < 2;
    // Now and then, again and again the same: that makes poison.
    boolean poisonous = random.nextInt(10) == 0;
    List<Act> acts = new ArrayList<>();
    int kills = poisonous ? MOST_KILLS : 1 + random.nextInt(MOST_KILLS);
    for (int i = 0; i < kills; i++) {
      List<Crew> crews = new ArrayList<>();
      int runners = poisonous ? 1 : Math.max(1, random.nextInt(MOST_RUNNERS + 2) - 1);
      for (int k = 0; k < runners; k++) {
        boolean schedules = i == 0 || (!poisonous && random.nextInt(3) == 0);
        crews.add(schedules ? Crew.scheduling(random, families) : Crew.resuming(random));
      }
      acts.add(
          new Act(
              List.copyOf(crews), poisonous ? Kill.atFirstBeginning(random) : Kill.next(random)));
    }
    return new Plan(List.copyOf(acts));
  }

  @Override
  public String toString() {
    return acts.stream()
        .map(act -> act.crews() + ", kill " + act.kill())
        .collect(Collectors.joining("; "));
  }
}
