package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import dev.forrest.Attempt;
import dev.forrest.IfExists;
import dev.forrest.Run;
import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import dev.forrest.TaskOptions;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import dev.forrest.store.StoredFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tasks that are tried again. */
@Timeout(60)
final class RetryTest {
  private static final RunOptions SOON = RunOptions.processes(2).retryAfter(Duration.ofMillis(20));

  @TempDir Path directory;

  private Path tasklist() {
    return directory.resolve("tasklist");
  }

  private String counter(int i) {
    return directory.resolve("counter" + i).toString();
  }

  @Test
  void aTaskThatFailsTwiceReturnsAtLast() {
    try (TaskList<Integer> tasks = TaskList.create(tasklist())) {
      tasks.schedule(Deferred.succeedAt(counter(0), 3));
      Run<Integer> run = tasks.run(SOON.retries(2));
      List<TaskResult<Integer>> results = ImmutableList.copyOf(run);

      assertThat(run.size()).isEqualTo(1);
      assertThat(results).hasSize(1);
      assertThat(results.get(0).returnValue()).isEqualTo(3);
      assertThat(results.get(0).attempts().stream().map(Attempt::verdict))
          .containsExactly(Verdict.THREW, Verdict.THREW, Verdict.RETURNED)
          .inOrder();
      assertThat(results.get(0).attempts().stream().map(Attempt::number))
          .containsExactly(1, 2, 3)
          .inOrder();
    }
  }

  @Test
  void eachWaitsTwiceAsLongAsTheOneBefore() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(tasklist())) {
      tasks.schedule(Deferred.succeedAt(counter(0), 4), TaskOptions.of().retries(2));
      RunOptions options = RunOptions.processes(1).retryAfter(Duration.ofMillis(400));
      TaskResult<Integer> result = tasks.run(options).iterator().next();

      assertThat(result.verdict()).isEqualTo(Verdict.THREW);
      assertThat(result.attempts()).hasSize(3);
      List<Instant> times =
          Files.readAllLines(Path.of(counter(0))).stream().map(Instant::parse).toList();
      assertThat(Duration.between(times.get(0), times.get(1))).isAtLeast(Duration.ofMillis(200));
      assertThat(Duration.between(times.get(1), times.get(2))).isAtLeast(Duration.ofMillis(400));
      assertThat(result.attempts().get(0).retryAt()).isPresent();
      assertThat(result.attempts().get(2).retryAt()).isEmpty();
    }
  }

  @Test
  void othersRunMeanwhile() {
    try (TaskList<Integer> tasks = TaskList.create(tasklist())) {
      for (int i = 0; i < 6; i++) {
        tasks.schedule(Deferred.succeedAt(counter(i), i % 2 + 1));
      }
      Run<Integer> run = tasks.run(SOON.retries(1));
      List<TaskResult<Integer>> results = ImmutableList.copyOf(run);
      assertThat(results).hasSize(6);
      for (TaskResult<Integer> result : results) {
        assertThat(result.verdict()).isEqualTo(Verdict.RETURNED);
      }
    }
  }

  /** What no attempt can change is not tried again. */
  @Test
  void aResultThatCannotBeStoredIsFinal() {
    try (TaskList<List<String>> tasks = TaskList.create(tasklist())) {
      tasks.schedule(Deferred.pollutedList());
      TaskResult<List<String>> result = tasks.run(SOON.retries(5)).iterator().next();
      assertThat(result.attempts()).hasSize(1);
    }
  }

  @Test
  void aTaskThatWaitsWhenTheRunIsStoppedIsTriedByTheNext() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(tasklist())) {
      tasks.schedule(Deferred.succeedAt(counter(0), 2));
      RunOptions late = RunOptions.processes(1).retries(1).retryAfter(Duration.ofSeconds(1));
      try (Run<Integer> run = tasks.run(late)) {
        while (!Files.exists(Path.of(counter(0))) || attemptsOf(tasklist()) < 1) {
          Thread.onSpinWait();
        }
        assertThat(run.size()).isEqualTo(1);
      }
      assertThat(Lists.files(tasklist().resolve("todo"))).hasSize(1);
      assertThat(Lists.files(tasklist().resolve("running"))).doesNotContain("claim");
    }
    try (TaskList<Integer> tasks = TaskList.at(tasklist()).ifExists(IfExists.RESUME).open()) {
      TaskResult<Integer> result = tasks.run(SOON.retries(1)).iterator().next();
      assertThat(result.returnValue()).isEqualTo(2);
      assertThat(result.attempts()).hasSize(2);
    }
  }

  /** Of the one task, which may move meanwhile, and whose file may just be appended to. */
  private static int attemptsOf(Path tasklist) throws Exception {
    for (String bin : List.of("running", "todo", "fail")) {
      for (String name : Lists.files(tasklist.resolve(bin))) {
        if (name.endsWith(".pb")) {
          try {
            return StoredFile.read(tasklist.resolve(bin).resolve(name)).attempts().size();
          } catch (NoSuchFileException e) {
            // It has moved on.
          }
        }
      }
    }
    return 0;
  }

  @Test
  void aTaskThatIsMovedBackGetsItsRetriesAnew() throws Exception {
    try (TaskList<Integer> tasks = TaskList.create(tasklist())) {
      String id = tasks.schedule(Deferred.succeedAt(counter(0), 4)).id();
      TaskResult<Integer> failed = tasks.run(SOON.retries(1)).iterator().next();
      assertThat(failed.attempts()).hasSize(2);

      Files.move(
          tasklist().resolve("fail/" + id + ".pb"), tasklist().resolve("todo/" + id + ".pb"));
      TaskResult<Integer> result = tasks.run(SOON.retries(1)).iterator().next();

      assertThat(result.returnValue()).isEqualTo(4);
      assertThat(result.attempts()).hasSize(4);
    }
  }
}
