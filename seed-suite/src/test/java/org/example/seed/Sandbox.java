package org.example.seed;

import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory for a task list, and for files that tell what its tasks did.
 *
 * @param parent exists, or is made; the test's own
 */
record Sandbox(Path parent) {
  Sandbox {
    try {
      Files.createDirectories(parent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The task list's directory; does not exist in the beginning. */
  Path directory() {
    return parent.resolve("tasklist");
  }

  /** Where {@link Traces#mark} appends. */
  Path journal() {
    return parent.resolve("journal");
  }

  /** What {@link Traces#markAndWait} waits for. */
  Path gate() {
    return parent.resolve("gate");
  }

  void openGate() throws IOException {
    Files.createFile(gate());
  }

  /** What was marked so far, in order. */
  List<Integer> marks() throws IOException {
    return Files.exists(journal())
        ? Files.readAllLines(journal()).stream().map(Integer::valueOf).toList()
        : List.of();
  }

  /** The files below the task list that are named like tasks, sorted. */
  List<Path> taskFiles(String folder) throws IOException {
    try (Stream<Path> files = Files.list(directory().resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".pb")).sorted().toList();
    }
  }

  /** Schedules tasks in a new list and runs them to the end. */
  <R> List<TaskResult<R>> run(RunOptions options, List<? extends Task<R>> scheduled) {
    try (TaskList<R> tasks = TaskList.create(directory())) {
      scheduled.forEach(tasks::schedule);
      return drain(tasks, options);
    }
  }

  /** Schedules a task in a new list, runs it in a process of its own, and returns its value. */
  <R> R valueOf(Task<R> task) {
    return run(RunOptions.processes(1), List.of(task)).get(0).returnValue();
  }

  /** Runs a list to the end. */
  static <R> List<TaskResult<R>> drain(TaskList<R> tasks, RunOptions options) {
    List<TaskResult<R>> results = new ArrayList<>();
    tasks.run(options).forEach(results::add);
    return results;
  }
}
