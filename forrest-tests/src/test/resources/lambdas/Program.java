package com.example;

import dev.forrest.IfExists;
import dev.forrest.RunOptions;
import dev.forrest.TaskFailure;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Tasks;
import java.io.IOException;
import java.nio.file.Path;

/** Does with the task of one build what it is told to, and prints what became of it. */
public final class Program {
  private Program() {}

  /** Takes the list's directory, and then what to do, in order. */
  public static void main(String[] arguments) throws IOException {
    try (TaskList<Integer> tasks =
        TaskList.at(Path.of(arguments[0])).ifExists(IfExists.APPEND).open()) {
      for (int i = 1; i < arguments.length; i++) {
        switch (arguments[i]) {
          case "make" -> System.out.println("made " + Host.task().getClass().getSimpleName());
          case "wait" -> System.in.read();
          case "schedule" -> schedule(tasks);
          case "run" -> tasks.run(RunOptions.processes(1)).forEach(Program::print);
          case "done" -> tasks.doneTasks().forEach(Program::print);
          case "fail" -> tasks.failTasks().forEach(Program::print);
          case "evaluate" -> tasks.todoTasks().forEach(t -> evaluate(t.task()));
          case "again" -> tasks.todoTasks().forEach(t -> tasks.schedule(t.task()));
          default -> throw new IllegalArgumentException(arguments[i]);
        }
      }
    }
  }

  private static void schedule(TaskList<Integer> tasks) {
    try {
      tasks.schedule(Host.task());
    } catch (RuntimeException e) {
      System.out.println("refused " + e.getMessage());
    }
  }

  private static void evaluate(dev.forrest.Task<Integer> task) {
    try {
      System.out.println("evaluated " + Tasks.evaluate(task));
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  private static void print(TaskResult<Integer> result) {
    System.out.println(
        result.verdict()
            + " "
            + result.failure().map(TaskFailure::message).orElseGet(() -> "" + result.returnValue()));
  }
}
