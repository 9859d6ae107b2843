package org.example.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.IfExists;
import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A user's main program, in a JVM of its own. */
enum Program {
  /** Runs one task that prints. */
  NOISY {
    @Override
    void run(Sandbox sandbox) {
      try (TaskList<Integer> tasks = TaskList.create(sandbox.directory())) {
        tasks.schedule(Deferred.makeNoise("a status message"));
        printValues(tasks);
      }
    }
  },

  /** Schedules tasks, one of which waits for the gate, or does what is left of them. */
  RESUMING {
    @Override
    void run(Sandbox sandbox) {
      String journal = sandbox.journal().toString();
      try (TaskList<Integer> tasks =
          TaskList.at(sandbox.directory()).ifExists(IfExists.RESUME).open()) {
        for (int i = 0; i < TASKS; i++) {
          tasks.schedule(
              i == HELD
                  ? Deferred.markAndWait(journal, i, sandbox.gate().toString())
                  : Deferred.mark(journal, i));
        }
        printValues(tasks);
      }
    }
  };

  static final int TASKS = 6;

  /** The task that waits. */
  static final int HELD = 2;

  abstract void run(Sandbox sandbox);

  private static void printValues(TaskList<Integer> tasks) {
    tasks.run(RunOptions.processes(1)).forEach(result -> System.out.println(result.returnValue()));
  }

  /** Starts the program on this JVM's class path. */
  Process start(Sandbox sandbox) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 23) {
      // These JDKs warn of protobuf-java on the terminal.
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Program.class.getName());
    command.add(name());
    command.add(sandbox.parent().toString());
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  Finished runToEnd(Sandbox sandbox) throws IOException, InterruptedException {
    Process process = start(sandbox);
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Finished(process.waitFor(), output);
  }

  /** Runs the program that the first argument names in the directory that the second names. */
  public static void main(String[] arguments) {
    valueOf(arguments[0]).run(new Sandbox(Path.of(arguments[1])));
  }

  /** How a program ended, and all that it printed. */
  record Finished(int status, String output) {}
}
