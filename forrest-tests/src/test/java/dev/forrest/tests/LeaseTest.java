package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.forrest.Attempt;
import dev.forrest.IfExists;
import dev.forrest.Run;
import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import dev.forrest.proto.Runner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runners that cannot see each other, as they are on machines of their own: their leases tell. */
@Timeout(120)
final class LeaseTest {
  private static final String ELSEWHERE = "0badcafe";

  @TempDir Path directory;

  private Path tasklist() {
    return directory.resolve("tasklist");
  }

  private Path running(String name) {
    return tasklist().resolve("running").resolve(name);
  }

  /** Schedules a task, and claims it as a runner of another machine does. */
  private String claimElsewhere() throws Exception {
    String id;
    try (TaskList<Integer> tasks = TaskList.create(tasklist())) {
      id = tasks.schedule(Deferred.add(1, 2)).id();
    }
    Runner runner =
        Runner.newBuilder()
            .setId(ELSEWHERE)
            .setHost("elsewhere")
            .setMachine("another machine")
            .setBootId("another boot")
            .setPid(1)
            .setContainment("session:" + ELSEWHERE + "@0@0")
            .build();
    Files.write(running(ELSEWHERE + ".runner"), runner.toByteArray());
    Files.createFile(running(id + "." + ELSEWHERE + ".claim"));
    Files.move(tasklist().resolve("todo").resolve(id + ".pb"), running(id + ".pb"));
    return id;
  }

  private List<TaskResult<Integer>> resume() {
    try (TaskList<Integer> tasks = TaskList.at(tasklist()).ifExists(IfExists.RESUME).open()) {
      return ImmutableList.copyOf(tasks.run(RunOptions.processes(1)));
    }
  }

  @Test
  void aRunnerThatRefreshesItsLeaseKeepsItsTasks() throws Exception {
    String id = claimElsewhere();

    assertThat(resume()).isEmpty();

    assertThat(Files.exists(running(id + ".pb"))).isTrue();
    assertThat(Files.exists(running(ELSEWHERE + ".runner"))).isTrue();
  }

  @Test
  void aRunnerWhoseLeaseHasExpiredLosesItsTasks() throws Exception {
    claimElsewhere();
    Files.setLastModifiedTime(
        running(ELSEWHERE + ".runner"), FileTime.from(Instant.now().minusSeconds(61)));

    List<TaskResult<Integer>> results = resume();

    assertThat(results).hasSize(1);
    assertThat(results.get(0).returnValue()).isEqualTo(3);
    assertThat(results.get(0).attempts().stream().map(Attempt::verdict))
        .containsExactly(Verdict.INTERRUPTED, Verdict.RETURNED)
        .inOrder();
    assertThat(Lists.files(tasklist().resolve("running"))).containsExactly(".recovery.lock");
  }

  /** It was away for long, and another machine has its tasks now: it must not write to them. */
  @Test
  void aRunnerThatWasTakenForDeadStops() throws Exception {
    Path begun = directory.resolve("begun");
    try (TaskList<Integer> tasks = TaskList.create(tasklist())) {
      tasks.schedule(Deferred.sleep(begun.toString(), 100_000));
      Run<Integer> run = tasks.run(RunOptions.processes(1));
      while (!Files.exists(begun)) {
        Thread.onSpinWait();
      }
      for (String name : Lists.files(tasklist().resolve("running"))) {
        if (name.endsWith(".runner")) {
          Files.move(running(name), running(name + ".dead"));
        }
      }
      long start = System.nanoTime();

      IllegalStateException e =
          assertThrows(IllegalStateException.class, () -> run.iterator().hasNext());

      assertThat(e).hasMessageThat().contains("has taken this runner for dead");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
  }
}
