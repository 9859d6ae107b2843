package com.example;

import dev.forrest.IfExists;
import dev.forrest.Metadata;
import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Does with a task list what it is told, and prints a line for each result. */
public final class Program {
  private Program() {}

  public static void main(String[] arguments) {
    Path directory = Path.of(arguments[1]);
    List<String> chosen = List.of(arguments[2].split(","));
    switch (arguments[0]) {
      case "schedule":
        try (TaskList<Object> tasks = TaskList.create(directory)) {
          schedule(tasks, "", chosen);
        }
        break;
      case "append":
        try (TaskList<Object> tasks = TaskList.at(directory).ifExists(IfExists.APPEND).open()) {
          schedule(tasks, "new-", chosen);
        }
        break;
      case "schedule-and-run":
        try (TaskList<Object> tasks = TaskList.create(directory)) {
          schedule(tasks, "", chosen);
          tasks.run(RunOptions.processes(2)).forEach(Program::print);
        }
        break;
      case "run":
        try (TaskList<Object> tasks = TaskList.at(directory).ifExists(IfExists.RESUME).open()) {
          tasks.run(RunOptions.processes(2)).forEach(Program::print);
        }
        break;
      case "read":
        try (TaskList<Object> tasks = TaskList.at(directory).ifExists(IfExists.APPEND).open()) {
          List<TaskResult<Object>> results = new ArrayList<>();
          tasks.doneTasks().forEach(results::add);
          tasks.failTasks().forEach(results::add);
          results.forEach(Program::print);
        }
        break;
      default:
        throw new IllegalArgumentException(arguments[0]);
    }
  }

  /** Schedules some tasks, or {@code all}. */
  private static void schedule(TaskList<Object> tasks, String prefix, List<String> chosen) {
    Tasks.schedule(
        (name, task) -> {
          if (chosen.contains(name) || chosen.contains("all")) {
            tasks.schedule(task, Metadata.of("name", prefix + name));
          }
        });
  }

  private static void print(TaskResult<Object> result) {
    String text;
    if (result.failure().isPresent()) {
      text = result.failure().get().message();
    } else {
      try {
        text = String.valueOf(result.returnValue());
      } catch (IllegalStateException e) {
        text = e.getMessage();
      }
    }
    String line = result.metadata().get("name") + " " + result.verdict() + " " + text;
    System.out.println(line.replace('\0', '0').replace('\n', ' '));
  }
}
