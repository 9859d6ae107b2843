package dev.forrest.tests.crash;

import static java.util.stream.Collectors.groupingBy;

import dev.forrest.Attempt;
import dev.forrest.IfExists;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import dev.forrest.store.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what lies in a list in the end with what its programs and tasks told. */
final class Verification {
  private final Stage stage;
  private final Round round;
  private final Tally tally;
  private final Findings findings;

  Verification(Stage stage, Round round, Tally tally, Findings findings) {
    this.stage = stage;
    this.round = round;
    this.tally = tally;
    this.findings = findings;
  }

  void run() throws IOException {
    Set<String> acknowledged = new HashSet<>();
    for (List<String> line : stage.acknowledged().lines()) {
      acknowledged.add(line.get(0));
    }
    checkPlaces(acknowledged);
    Map<String, TaskResult<Integer>> results = new HashMap<>();
    try (TaskList<Integer> list = TaskList.at(stage.list()).ifExists(IfExists.RESUME).open()) {
      for (TaskResult<Integer> result : list.doneTasks()) {
        results.put(result.id(), result);
        check(result, "done");
      }
      for (TaskResult<Integer> result : list.failTasks()) {
        results.put(result.id(), result);
        check(result, "fail");
      }
    }
    for (String id : results.keySet()) {
      tally.task(acknowledged.contains(id));
    }
    checkYielded(results);
  }

  private void checkPlaces(Set<String> acknowledged) throws IOException {
    Map<String, List<String>> places = new HashMap<>();
    for (String bin : List.of("todo", "running", "done", "fail")) {
      for (String id : stage.ids(bin)) {
        places.computeIfAbsent(id, i -> new ArrayList<>()).add(bin);
      }
    }
    for (String id : acknowledged) {
      if (!places.containsKey(id)) {
        findings.add(Promise.NOTHING_IS_LOST, id + " is nowhere");
      }
    }
    places.forEach(
        (id, bins) -> {
          if (bins.size() > 1) {
            findings.add(Promise.ONE_PLACE, id + " is in " + bins);
          } else if (bins.contains("todo") || bins.contains("running")) {
            findings.add(Promise.NOTHING_IS_LOST, id + " is still in " + bins);
          }
        });
  }

  private void check(TaskResult<Integer> result, String bin) throws IOException {
    String id = result.id();
    Path path = stage.list().resolve(bin).resolve(id + ".pb");
    StoredFile file = StoredFile.read(path);
    if (file.goodLength() != Files.size(path)) {
      findings.add(Promise.WHOLE_FILES, id + " has a torn tail");
    }
    String said = result.attempts().stream().map(Verification::said).toList().toString();
    int number = 0;
    int interrupted = 0;
    for (Attempt attempt : result.attempts()) {
      number++;
      tally.attempt(attempt.verdict());
      if (attempt.number() != number) {
        findings.add(Promise.WHOLE_FILES, id + ": attempt " + number + " is " + attempt.number());
      }
      boolean last = number == result.attempts().size();
      boolean ended = attempt.verdict() != Verdict.INTERRUPTED && attempt.retryAt().isEmpty();
      boolean byKills =
          attempt.verdict() == Verdict.INTERRUPTED || attempt.verdict() == Verdict.POISON;
      interrupted += byKills ? 1 : 0;
      if (last != ended) {
        findings.add(Promise.ONE_OUTCOME, id + " in " + bin + ": " + said);
      }
    }
    if (interrupted > round.killedRunners()) {
      findings.add(
          Promise.TRUE_VERDICTS,
          id + ": " + said + ", but " + round.killedRunners() + " programs were killed");
    }
    if (bin.equals("done") != (result.verdict() == Verdict.RETURNED)
        || !isExplained(result, file)) {
      findings.add(Promise.TRUE_VERDICTS, id + " in " + bin + ": " + said + " " + pids(file));
    }
    checkActs(result, file);
  }

  private static String said(Attempt attempt) {
    return attempt.verdict() + (attempt.retryAt().isPresent() ? " (again)" : "");
  }

  /** Whether each verdict follows from what the task does and from what was killed. */
  private boolean isExplained(TaskResult<Integer> result, StoredFile file) {
    String key = (String) result.metadata().get(CrashProgram.KEY);
    Script.Temper temper =
        Script.Temper.valueOf((String) result.metadata().get(CrashProgram.TEMPER));
    int retries = (Integer) result.metadata().get(CrashProgram.RETRIES);
    List<Verdict> verdicts = result.attempts().stream().map(Attempt::verdict).toList();
    int failed = 0;
    for (int i = 0; i < verdicts.size(); i++) {
      boolean threw = verdicts.get(i) == Verdict.THREW;
      boolean killed = verdicts.get(i) == Verdict.KILLED;
      failed += threw || killed ? 1 : 0;
      long pid = file.attempts().get(i).attempt().getPid();
      if ((threw && temper == Script.Temper.RETURNS)
          || (killed && !round.killedWorkers().contains(pid))) {
        return false;
      }
    }
    return switch (result.verdict()) {
      case RETURNED ->
          temper != Script.Temper.THROWS
              && failed <= retries
              && result.returnValue() == key.hashCode();
      case THREW, KILLED -> failed == retries + 1;
      case POISON -> endsWith(verdicts, Verdict.INTERRUPTED, Verdict.INTERRUPTED, Verdict.POISON);
      default -> false;
    };
  }

  private static boolean endsWith(List<Verdict> verdicts, Verdict... end) {
    int from = verdicts.size() - end.length;
    return from >= 0 && verdicts.subList(from, verdicts.size()).equals(List.of(end));
  }

  private static List<Long> pids(StoredFile file) {
    return file.attempts().stream().map(attempt -> attempt.attempt().getPid()).toList();
  }

  /** The process of the last attempt; 0 where nobody noted it. */
  private static long pid(StoredFile file) {
    return file.attempts().get(file.attempts().size() - 1).attempt().getPid();
  }

  private void checkActs(TaskResult<Integer> result, StoredFile file) throws IOException {
    String id = result.id();
    List<List<String>> acts = stage.acts((String) result.metadata().get(CrashProgram.KEY)).lines();
    Map<String, List<List<String>>> byName = acts.stream().collect(groupingBy(line -> line.get(0)));
    List<List<String>> begins = byName.getOrDefault(Actor.BEGIN, List.of());
    List<List<String>> ends = byName.getOrDefault(Actor.END, List.of());
    if (byName.containsKey(Actor.OVERLAP)) {
      findings.add(Promise.ALONE, id + ": " + acts);
    }
    if (byName.containsKey(Actor.COMPANY)) {
      findings.add(Promise.SWEPT, id + ": " + acts);
    }
    if (begins.size() > result.attempts().size()) {
      findings.add(
          Promise.WHOLE_FILES, id + " has " + result.attempts().size() + " attempts, but " + acts);
    }
    long told =
        result.attempts().stream()
            .filter(a -> a.verdict() == Verdict.RETURNED || a.verdict() == Verdict.THREW)
            .count();
    if (ends.size() > told) {
      tally.killedAtItsEnd();
    }
    Round.Completed completed = round.completed().get(id);
    if (completed != null && !isRecorded(completed, result.attempts())) {
      findings.add(Promise.NOT_AGAIN, id + " had " + completed + ", but " + result + ", " + acts);
    }
    if (result.verdict() == Verdict.RETURNED || result.verdict() == Verdict.THREW) {
      checkEnd(id, pid(file), begins, ends);
    }
  }

  private static boolean isRecorded(Round.Completed completed, List<Attempt> attempts) {
    return attempts.size() >= completed.attempt()
        && attempts.get(completed.attempt() - 1).verdict().name().equals(completed.verdict());
  }

  /** The attempt that counts came to its end, and nothing began after that. */
  private void checkEnd(String id, long pid, List<List<String>> begins, List<List<String>> ends) {
    List<String> last = null;
    for (List<String> end : ends) {
      // Who takes an outcome over does not know whose it is.
      if (pid == 0 || Long.parseLong(end.get(1)) == pid) {
        last = end;
      }
    }
    if (last == null) {
      findings.add(
          Promise.TRUE_VERDICTS, id + " ended in process " + pid + ", which did not: " + ends);
      return;
    }
    long time = Long.parseLong(last.get(2));
    if (begins.stream().anyMatch(begin -> Long.parseLong(begin.get(2)) > time)) {
      findings.add(Promise.NOT_AGAIN, id + " ended in " + last + ", but began " + begins);
    }
  }

  private void checkYielded(Map<String, TaskResult<Integer>> results) throws IOException {
    Set<String> seen = new HashSet<>();
    for (List<String> line : stage.yielded().lines()) {
      String id = line.get(0);
      TaskResult<Integer> result = results.get(id);
      boolean stands =
          result != null
              && result.verdict().toString().equals(line.get(1))
              && result.attempts().size() == Integer.parseInt(line.get(2));
      if (!stands || !seen.add(id)) {
        findings.add(
            Promise.WHAT_WAS_YIELDED_STANDS, line + ", but " + result + ", in " + seen.size());
      }
    }
  }
}
