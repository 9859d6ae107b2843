package dev.forrest.tests.crash;

import dev.forrest.Durability;
import dev.forrest.IfExists;
import dev.forrest.Metadata;
import dev.forrest.RunOptions;
import dev.forrest.Scheduled;
import dev.forrest.TaskList;
import dev.forrest.TaskOptions;
import dev.forrest.TaskResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A user's program, in a JVM of its own: schedules and runs, and keeps a record of what it was
 * told.
 */
public final class CrashProgram {
  /** The key of the metadata that says how a task is known to the test. */
  static final String KEY = "key";

  /** The key of the metadata that says whether a task throws: a {@link Script.Temper}. */
  static final String TEMPER = "temper";

  /** The key of the metadata that says how often a task is tried again. */
  static final String RETRIES = "retries";

  private CrashProgram() {}

  /**
   * Runs the program.
   *
   * @param arguments the round's directory, the program's name, and the crew's components
   */
  public static void main(String[] arguments) throws IOException {
    Crew crew =
        new Crew(
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]),
            Boolean.parseBoolean(arguments[4]),
            Boolean.parseBoolean(arguments[5]),
            Boolean.parseBoolean(arguments[6]),
            Long.parseLong(arguments[7]));
    run(new Stage(Path.of(arguments[0])), arguments[1], crew);
  }

  /** Starts the program in a round, on a class path. */
  static Process start(Stage stage, String mark, String classPath, String name, Crew crew)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Arguments that workers do not inherit; the program is short-lived.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    if (crew.session()) {
      command.add("-Dforrest.containment=session");
    }
    command.addAll(List.of("-cp", classPath, CrashProgram.class.getName()));
    command.add(stage.root().toString());
    command.add(name);
    command.add(Integer.toString(crew.tasks()));
    command.add(Integer.toString(crew.processes()));
    command.add(Boolean.toString(crew.families()));
    command.add(Boolean.toString(crew.durable()));
    command.add(Boolean.toString(crew.session()));
    command.add(Long.toString(crew.seed()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(stage.output(name).toFile());
    builder.environment().put(Marked.ROUND, mark);
    return builder.start();
  }

  private static void run(Stage stage, String name, Crew crew) throws IOException {
    try (TaskList<Integer> tasks =
        TaskList.at(stage.list())
            .ifExists(crew.tasks() == 0 ? IfExists.RESUME : IfExists.APPEND)
            .durability(crew.durable() ? Durability.MACHINE : Durability.PROCESS)
            .open()) {
      Random random = new Random(crew.seed());
      for (int i = 0; i < crew.tasks(); i++) {
        String key = name + "-" + i;
        Script script = Script.next(random, crew.families());
        Scheduled<Integer> scheduled =
            tasks.schedule(
                Deferred.act(stage.root().toString(), key, script),
                Metadata.of(KEY, key, TEMPER, script.temper().name(), RETRIES, script.retries()),
                TaskOptions.of().retries(script.retries()));
        stage.acknowledged().append(scheduled.id(), key);
      }
      RunOptions options =
          RunOptions.processes(crew.processes()).heap("64m").retryAfter(Duration.ofMillis(100));
      for (TaskResult<Integer> result : tasks.run(options)) {
        stage.yielded().append(result.id(), result.verdict(), result.attempts().size());
      }
    }
  }
}
