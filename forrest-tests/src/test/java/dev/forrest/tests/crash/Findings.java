package dev.forrest.tests.crash;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The promises that were broken. */
final class Findings {
  private final Set<Promise> notKeptYet;
  private final Map<Promise, List<String>> broken = new EnumMap<>(Promise.class);
  private String round = "";

  /**
   * @param notKeptYet of which is known that they are not kept
   */
  Findings(Set<Promise> notKeptYet) {
    this.notKeptYet = notKeptYet;
  }

  /** What comes from now on is of this round. */
  void enter(String name) {
    round = name;
  }

  /** Says that a promise was broken, and by what. */
  void add(Promise promise, String detail) {
    broken.computeIfAbsent(promise, p -> new ArrayList<>()).add(round + ": " + detail);
  }

  /** How often a promise was broken. */
  int count(Promise promise) {
    return broken.getOrDefault(promise, List.of()).size();
  }

  /** Whether the round has broken anything so far that was thought to hold. */
  boolean anyInRound() {
    return !ofRound().isEmpty();
  }

  /** What was found in this round, a line each. */
  List<String> ofRound() {
    return unexpected().stream().filter(line -> line.contains(round + ": ")).toList();
  }

  /** What is a defect, a line each. */
  List<String> unexpected() {
    return lines(false);
  }

  /** What is a defect, and was known, a line each. */
  List<String> expected() {
    return lines(true);
  }

  private List<String> lines(boolean known) {
    List<String> lines = new ArrayList<>();
    broken.forEach(
        (promise, details) -> {
          if (notKeptYet.contains(promise) == known) {
            details.forEach(detail -> lines.add("Not true: " + promise + ". " + detail));
          }
        });
    return lines;
  }
}
