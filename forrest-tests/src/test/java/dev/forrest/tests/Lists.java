package dev.forrest.tests;

import com.google.common.collect.ImmutableList;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What tests do with task lists again and again. */
final class Lists {
  private Lists() {}

  /** Runs tasks in a new list, and returns the results as they came. */
  static <R> List<TaskResult<R>> run(Path directory, RunOptions options, List<Task<R>> tasks) {
    try (TaskList<R> list = TaskList.create(directory)) {
      tasks.forEach(list::schedule);
      return ImmutableList.copyOf(list.run(options));
    }
  }

  /** Runs one task in a new list. */
  static <R> TaskResult<R> run(Path directory, Task<R> task) {
    return run(directory, RunOptions.processes(1), List.of(task)).get(0);
  }

  /** The names of the files in a directory below a list, sorted. */
  static List<String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
