package dev.forrest.tests.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A process that belongs to a round: it inherited the round's mark in its environment, as {@code
 * /proc} shows it. Processes that have ended, but whose parent has not taken notice, are none.
 *
 * @param handle names the process for good
 * @param role what it is for
 * @param command its arguments, joined by blanks
 */
record Marked(ProcessHandle handle, Role role, String command) {
  /** The variable of all processes of a round. */
  static final String ROUND = "FORREST_CRASH_TEST";

  /** The variable of the processes that a task starts: its key. */
  static final String TASK = "FORREST_CRASH_TEST_TASK";

  private static final String PROGRAM = CrashProgram.class.getName();
  private static final String WORKER = "dev.forrest.worker.WorkerMain";

  /** What a process is for. */
  enum Role {
    RUNNER,
    WORKER,
    /** Whatever else runners and workers start for themselves. */
    HELPER,
    /** What tasks have started. */
    OFFSPRING
  }

  /** The processes of a round that are there now. */
  static List<Marked> ofRound(String mark) {
    return find(ROUND + "=" + mark);
  }

  /** What attempts at a task have started, and is there now. */
  static List<Marked> ofTask(String key) {
    return find(TASK + "=" + key);
  }

  long pid() {
    return handle.pid();
  }

  void kill() {
    handle.destroyForcibly();
  }

  private static List<Marked> find(String variable) {
    List<Marked> found = new ArrayList<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : processes) {
        Optional<ProcessHandle> handle =
            ProcessHandle.of(Long.parseLong(process.getFileName().toString()));
        List<String> environment = strings(process.resolve("environ"));
        if (handle.isPresent() && environment.contains(variable)) {
          String command = String.join(" ", strings(process.resolve("cmdline")));
          Role role = isChildOfAWorker(handle.get()) ? Role.OFFSPRING : role(environment, command);
          found.add(new Marked(handle.get(), role, command));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("/proc cannot be listed.", e);
    }
    return found;
  }

  /** One that is about to become what the task starts looks like the worker until then. */
  private static boolean isChildOfAWorker(ProcessHandle process) {
    Optional<ProcessHandle> parent = process.parent();
    return parent.isPresent()
        && String.join(" ", strings(Path.of("/proc", parent.get().pid() + "", "cmdline")))
            .contains(WORKER);
  }

  private static Role role(List<String> environment, String command) {
    if (environment.stream().anyMatch(variable -> variable.startsWith(TASK + "="))) {
      return Role.OFFSPRING;
    } else if (command.contains(WORKER)) {
      return Role.WORKER;
    }
    return command.contains(PROGRAM) ? Role.RUNNER : Role.HELPER;
  }

  /** The strings in a file of {@code /proc}, each of which ends with a zero. */
  private static List<String> strings(Path file) {
    try {
      return List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\0"));
    } catch (IOException e) {
      return List.of(); // the process has ended, or is another user's
    }
  }

  @Override
  public String toString() {
    return role + " " + pid() + " (" + command + ")";
  }
}
