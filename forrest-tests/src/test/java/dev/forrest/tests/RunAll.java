package dev.forrest.tests;

import dev.forrest.IfExists;
import dev.forrest.RunOptions;
import dev.forrest.TaskFailedException;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** A user's program that runs an existing list, and looks at all of each result. */
public final class RunAll {
  private RunAll() {}

  /**
   * Runs.
   *
   * @param arguments the list's directory, and JVM arguments of the workers
   */
  public static void main(String[] arguments) {
    String[] jvmArgs = Arrays.copyOfRange(arguments, 1, arguments.length);
    RunOptions options =
        RunOptions.processes(1).autokill(Duration.ofSeconds(30)).heap("64m").jvmArgs(jvmArgs);
    try (TaskList<Object> tasks =
        TaskList.at(Path.of(arguments[0])).ifExists(IfExists.APPEND).open()) {
      for (TaskResult<Object> result : tasks.run(options)) {
        System.out.println(result);
      }
      tasks.doneTasks().forEach(RunAll::look);
      tasks.failTasks().forEach(RunAll::look);
    }
    System.out.println("all done");
  }

  private static void look(TaskResult<Object> result) {
    result.attempts().forEach(attempt -> attempt.failure().ifPresent(System.out::println));
    try {
      result.returnValue();
    } catch (TaskFailedException | IllegalStateException e) {
      // It says why.
    }
    try {
      result.task();
    } catch (IllegalStateException e) {
      // It says why.
    }
  }
}
