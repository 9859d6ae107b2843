package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.forrest.ListTask;
import dev.forrest.MapTask;
import dev.forrest.Metadata;
import dev.forrest.RunOptions;
import dev.forrest.StoredTask;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Tasks;
import dev.forrest.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotate, schedule, run, inspect. */
final class MainJobTest {
  @TempDir Path directory;

  private static List<Item> items(int count) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(new Item("item " + i, new double[] {i, i, i + 1, i + 1}));
    }
    return items;
  }

  @Test
  void runsTheReadmesLoop() {
    Set<Double> values = new HashSet<>();
    try (TaskList<Double> tasks = TaskList.create(directory.resolve("tasklist"))) {
      for (Item item : items(4)) {
        DeferredPrepared prepared = Deferred.prepare(item);
        tasks.schedule(Deferred.doStuff(prepared.parts().get(1), prepared.thing()));
      }
      for (TaskResult<Double> result : tasks.run(RunOptions.processes(2))) {
        values.add(result.returnValue());
        assertThat(result.runtime().toNanos()).isGreaterThan(0);
      }
    }
    assertThat(values).containsExactly(4.0, 8.0, 12.0, 16.0);
  }

  @Test
  void evaluatesTheSameInThisJvm() {
    DeferredPrepared prepared = Deferred.prepare(items(3).get(2));

    assertThat(Tasks.evaluate(Deferred.doStuff(prepared.parts().get(1), prepared.thing())))
        .isEqualTo(12.0);
    assertThat(Tasks.evaluate(prepared.thing().name())).isEqualTo("item 2");
    assertThat(Tasks.evaluate(prepared.thing().samples().get(3))).isEqualTo(3.0);
  }

  @Test
  void mixesPlainAndDeferredArguments() {
    Task<Integer> one = Tasks.value(1);

    assertThat(Tasks.evaluate(Deferred.add(1, 2))).isEqualTo(3);
    assertThat(Tasks.evaluate(Deferred.add(one, 2))).isEqualTo(3);
    assertThat(Tasks.evaluate(Deferred.add(2, one))).isEqualTo(3);
    assertThat(Tasks.evaluate(Deferred.add(one, one))).isEqualTo(2);
    assertThat(Tasks.evaluate(Deferred.sumOfFour(1, 2, 3, 4))).isEqualTo(10);
    assertThat(Tasks.evaluate(Deferred.sumOfFour(one, one, one, Tasks.value(5)))).isEqualTo(8);
  }

  @Test
  void runsASharedTaskOnce() throws Exception {
    Path counter = directory.resolve("counter");
    Task<Integer> shared = Deferred.touchAndReturn(counter.toString(), 21);

    TaskResult<Integer> result =
        Lists.run(directory.resolve("tasklist"), Deferred.add(shared, shared));

    assertThat(result.returnValue()).isEqualTo(42);
    assertThat(Files.readAllLines(counter)).hasSize(1);
  }

  @Test
  void resolvesTasksInAList() {
    ListTask<Integer, Task<Integer>> list =
        Tasks.list(List.of(Deferred.add(1, 2), Tasks.value(4), Deferred.add(3, 3)));

    assertThat(Lists.run(directory.resolve("1"), list).returnValue())
        .containsExactly(3, 4, 6)
        .inOrder();
    assertThat(Lists.run(directory.resolve("2"), Deferred.count(list)).returnValue()).isEqualTo(3);
    assertThat(Lists.run(directory.resolve("3"), list.get(1)).returnValue()).isEqualTo(4);
  }

  @Test
  void reachesIntoMapsArraysAndRecordsAlsoByTasks() {
    assertThat(Lists.run(directory.resolve("1"), lengths().get("four")).returnValue()).isEqualTo(4);
    assertThat(Lists.run(directory.resolve("2"), lengths().get(Tasks.value("three"))).returnValue())
        .isEqualTo(5);
    assertThat(
            Lists.run(directory.resolve("3"), Deferred.identity(3).get(2).get(Deferred.add(1, 1)))
                .returnValue())
        .isEqualTo(1.0);
    assertThat(Lists.run(directory.resolve("4"), Deferred.identity(2).get(1)).returnValue())
        .isEqualTo(new double[] {0, 1});
  }

  private static MapTask<String, Integer, ?> lengths() {
    return Deferred.lengths(List.of("four", "three"));
  }

  @Test
  void callsConstructorsAndInstanceMethods() {
    DeferredVector2 vector = Deferred.times(Deferred.newVector2(1.5, Tasks.value(2.0)), 2);

    assertThat(Lists.run(directory.resolve("1"), vector).returnValue())
        .isEqualTo(new Vector2(3, 4));
    assertThat(Lists.run(directory.resolve("2"), vector.y()).returnValue()).isEqualTo(4.0);
  }

  @Test
  void runsConstantsAndNulls() {
    assertThat(Lists.run(directory.resolve("1"), Tasks.value(42)).returnValue()).isEqualTo(42);
    assertThat(Lists.run(directory.resolve("2"), Tasks.value((String) null)).returnValue())
        .isNull();
    assertThat(Lists.run(directory.resolve("3"), Deferred.nothing()).returnValue()).isNull();
    TaskResult<Item> item =
        Lists.run(directory.resolve("4"), Tasks.value(new Item("x", new double[] {1})));
    assertThat(item.returnValue().name()).isEqualTo("x");
    assertThat(
            Lists.run(directory.resolve("5"), Deferred.join(Tasks.list(List.of()), "-"))
                .returnValue())
        .isEmpty();
  }

  @Test
  void givesVoidTasksAsNull() throws Exception {
    Path file = directory.resolve("touched");

    TaskResult<Void> result =
        Lists.run(directory.resolve("tasklist"), Deferred.touch(file.toString(), "hello"));

    assertThat(result.verdict()).isEqualTo(Verdict.RETURNED);
    assertThat(result.returnValue()).isNull();
    assertThat(Files.readString(file)).isEqualTo("hello\n");
  }

  @Test
  void keepsMetadataWithItsTypes() {
    LocalDate date = LocalDate.of(2026, 11, 22);
    Metadata metadata =
        Metadata.of("date", date, "snr", -5.0, "n", 3L)
            .with("ok", true)
            .with("raw", new byte[] {1, 2})
            .with("none", null);
    try (TaskList<Integer> tasks = TaskList.create(directory.resolve("tasklist"))) {
      tasks.schedule(Deferred.add(1, 1), metadata);
      StoredTask<Integer> waiting = tasks.todoTasks().iterator().next();
      assertThat(waiting.metadata().get("date")).isEqualTo(date);
      assertThat(Tasks.evaluate(waiting.task())).isEqualTo(2);

      TaskResult<Integer> result = tasks.run().iterator().next();

      assertThat(result.metadata().keys())
          .containsExactly("date", "snr", "n", "ok", "raw", "none")
          .inOrder();
      assertThat(result.metadata().get("date", LocalDate.class)).isEqualTo(date);
      assertThat(result.metadata().get("snr")).isEqualTo(-5.0);
      assertThat(result.metadata().get("n")).isEqualTo(3L);
      assertThat(result.metadata().get("raw")).isEqualTo(new byte[] {1, 2});
      assertThat(result.metadata().get("none")).isNull();
    }
  }

  @Test
  void mainAndTestStubsOfOnePackageStandSideBySide() {
    DeferredPrepared prepared = Deferred.prepare(new Item("name", new double[] {1, 2}));

    TaskResult<String> result =
        Lists.run(directory.resolve("tasklist"), TestTasks.shorten(prepared.thing()).name());

    assertThat(result.returnValue()).isEqualTo("n");
  }

  @Test
  void evaluatesAChainThatIsDeeperThanAStack() {
    Task<Integer> sum = Tasks.value(0);
    for (int i = 0; i < 20_000; i++) {
      sum = Deferred.add(sum, 1);
    }

    assertThat(Tasks.evaluate(sum)).isEqualTo(20_000);
    assertThat(Lists.run(directory.resolve("tasklist"), sum).returnValue()).isEqualTo(20_000);
  }
}
