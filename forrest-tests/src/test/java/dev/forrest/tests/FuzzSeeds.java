package dev.forrest.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.Durability;
import dev.forrest.Metadata;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskOptions;
import dev.forrest.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Real task files of many kinds, which a fuzzer changes. None names a method that does harm. */
final class FuzzSeeds {
  private static final String TIME = "2026-01-01T00:00:00.000000Z";

  private FuzzSeeds() {}

  /** Writes files as they are when they were scheduled, and when they have ended. */
  static void write(Path work, Path seeds) throws IOException {
    Files.createDirectory(seeds);
    Path directory = work.resolve("seedlist");
    try (TaskList<Object> tasks =
        TaskList.at(directory).durability(Durability.PROCESS).<Object>open()) {
      for (Task<?> task : tasks()) {
        tasks.schedule(
            task,
            Metadata.of("date", LocalDate.EPOCH, "snr", -5.0, "bytes", new byte[] {1, 2})
                .with("n", 7L));
      }
      tasks.schedule(Deferred.add(3, 4), TaskOptions.of().heap("64m").maxProcesses(100));
      copy(directory.resolve("todo"), seeds, "todo-");
      tasks.run(RunOptions.processes(2).heap("64m")).forEach(result -> {});
      copy(directory.resolve("done"), seeds, "done-");
      copy(directory.resolve("fail"), seeds, "fail-");
      // Again what failed, so that there is a file with two attempts.
      try (Stream<Path> failed = Files.list(directory.resolve("fail"))) {
        for (Path file : failed.toList()) {
          Files.move(file, directory.resolve("todo").resolve(file.getFileName()));
        }
      }
      tasks.run(RunOptions.processes(2).heap("64m")).forEach(result -> {});
      copy(directory.resolve("fail"), seeds, "twice-");
    }
  }

  private static List<Task<?>> tasks() {
    DeferredPrepared prepared = Deferred.prepare(new Item("i", new double[] {1, 2, 3, 4}));
    List<Task<?>> tasks = new ArrayList<>();
    tasks.add(Deferred.doStuff(prepared.parts().get(1), prepared.thing()));
    tasks.add(Deferred.echo(ProtocTest.full()));
    tasks.add(Deferred.join(Tasks.list(List.of(Deferred.nothing(), Tasks.value("x"))), ","));
    tasks.add(Deferred.add(Deferred.add(1, 2), Tasks.value(3)));
    tasks.add(Deferred.lengths(Arrays.asList("a", "bb", "ccc")).get("bb"));
    tasks.add(Deferred.identity(3).get(1));
    tasks.add(Deferred.numbers(20).get(Deferred.add(1, 2)));
    tasks.add(Deferred.fail("no"));
    tasks.add(Deferred.pollutedList());
    tasks.add(
        Tasks.value(
            List.of(
                Optional.of(1),
                Set.of("s"),
                Map.of("k", List.of(2.5, 'c')),
                new int[][] {{1}, {2, 3}},
                new Object[] {1, "x", null},
                new Item[] {new Item("a", null)},
                Shade.DARK,
                new Tree("t", List.of(new Tree("u", List.of()))),
                LocalDate.EPOCH)));
    tasks.add(Formulas.ofOtherTasks());
    tasks.add(Formulas.withCaptured(new Item("i", null), List.of(1), Map.of("key", new double[2])));
    // Large enough to be mapped, not read.
    tasks.add(Deferred.sum(new double[150_000]));
    return tasks;
  }

  private static void copy(Path from, Path to, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      int i = 0;
      for (Path file : files.filter(f -> f.toString().endsWith(".pb")).sorted().toList()) {
        byte[] content = withoutChance(WireTree.parse(Files.readAllBytes(file)));
        Files.write(to.resolve(String.format("%s%02d.pb", prefix, i++)), content);
      }
    }
  }

  /** The file without times, processes and names, which are others the next time. */
  private static byte[] withoutChance(WireTree file) {
    set(file, 2, "20260101T000000.000000-00000000");
    set(file, 3, TIME);
    for (WireTree.Field field : file.fields) {
      if (field.number == 15) {
        set(field.message, 2, "00000000");
        set(field.message, 3, "host");
        set(field.message, 5, TIME);
        set(field.message, 12, "log/x.1.log");
        for (WireTree.Field number : field.message.fields) {
          if (number.number == 4 || number.number == 6 || number.number == 7) {
            number.value = 1_000_000;
          }
        }
      }
    }
    return file.toBytes();
  }

  private static void set(WireTree message, int number, String text) {
    for (WireTree.Field field : message.fields) {
      if (field.number == number) {
        field.message = null;
        field.bytes = text.getBytes(UTF_8);
      }
    }
  }
}
