package dev.forrest.tests.crash;

import dev.forrest.Verdict;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What happened in all rounds. */
final class Tally {
  private final Map<String, Integer> kills = new TreeMap<>();
  private final Map<Verdict, Integer> attempts = new TreeMap<>();
  private int rounds;
  private int killed;
  private int missed;
  private int programs;
  private int acknowledged;
  private int unacknowledged;
  private int killedAtItsEnd;
  private int takenOver;
  private int looks;
  private long longestLook;

  void round() {
    rounds++;
  }

  void program() {
    programs++;
  }

  /** A kill, and how many processes it hit; with none, all had ended before its moment came. */
  void kill(Kill.Victim victim, int processes) {
    if (processes == 0) {
      missed++;
    } else {
      kills.merge(victim.toString(), 1, Integer::sum);
      killed += processes;
    }
  }

  /** A task, and whether its program lived to hear that it was stored. */
  void task(boolean heard) {
    if (heard) {
      acknowledged++;
    } else {
      unacknowledged++;
    }
  }

  void attempt(Verdict verdict) {
    attempts.merge(verdict, 1, Integer::sum);
  }

  /** A task that came to its end, but was killed before its worker had said so. */
  void killedAtItsEnd() {
    killedAtItsEnd++;
  }

  /** An outcome that lay there when all processes were dead. */
  void takenOver() {
    takenOver++;
  }

  /** How long it took until nothing was left of a round, or until nobody waited any longer. */
  void look(long nanos) {
    looks++;
    longestLook = Math.max(longestLook, nanos);
  }

  /** How many kills hit something. */
  int kills() {
    return kills.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many attempts ended with a verdict. */
  int attempts(Verdict verdict) {
    return attempts.getOrDefault(verdict, 0);
  }

  @Override
  public String toString() {
    return String.format(
        """
        %d rounds, %d programs
        kills: %d %s, %d processes in all; %d came too late
        tasks: %d acknowledged, %d stored without a word as the program was killed first
        attempts: %d %s
        outcomes that lay there when all were dead: %d; tasks killed between end and outcome: %d
        %d looks for what is left, after %d ms at most there was nothing
        """,
        rounds,
        programs,
        kills(),
        kills,
        killed,
        missed,
        acknowledged,
        unacknowledged,
        attempts.values().stream().mapToInt(Integer::intValue).sum(),
        attempts,
        takenOver,
        killedAtItsEnd,
        looks,
        TimeUnit.NANOSECONDS.toMillis(longestLook));
  }
}
