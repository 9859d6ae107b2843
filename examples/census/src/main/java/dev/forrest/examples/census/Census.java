package dev.forrest.examples.census;

import dev.forrest.IfExists;
import dev.forrest.Metadata;
import dev.forrest.Run;
import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.examples.terminal.Options;
import dev.forrest.examples.terminal.ProgressBar;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the census: a list with one task per module, then another with one task for the report.
 *
 * <p>Why not one task, {@code report(Tasks.list(counts))}? A task runs as a whole in one JVM, with
 * all that it needs: the modules would be counted there one after the other, and the first that
 * fails would fail them all. As tasks of their own they are counted side by side; one that fails
 * leaves the others' results, and the report is made of what is there.
 */
final class Census {
  private final Options options;
  private final Path moduleTasks;
  private final Path reportTasks;

  Census(Options options) {
    this.options = options;
    moduleTasks = options.directory().resolve("modules");
    reportTasks = options.directory().resolve("report");
  }

  /** Where the list of the modules' tasks lies. */
  Path moduleTasks() {
    return moduleTasks;
  }

  /** Where the list of the report's task lies. */
  Path reportTasks() {
    return reportTasks;
  }

  /** Counts modules, those that are left where an earlier census is resumed. */
  Counted count(List<String> modules) {
    IfExists ifExists = options.resume() ? IfExists.RESUME : IfExists.CLEAN;
    try (TaskList<ModuleCensus> tasks = TaskList.at(moduleTasks).ifExists(ifExists).open()) {
      for (String module : modules) {
        tasks.schedule(Deferred.count(module), Metadata.of("module", module));
      }
      runWithProgress(tasks);

      List<ModuleCensus> counted = new ArrayList<>();
      tasks.doneTasks().forEach(result -> counted.add(result.returnValue()));
      List<String> failed = new ArrayList<>();
      tasks.failTasks().forEach(result -> failed.add(module(result)));
      return new Counted(counted, failed);
    }
  }

  /** Makes the report of all modules, in a JVM of its own, too. */
  Report report(List<ModuleCensus> modules) {
    try (TaskList<Report> tasks = TaskList.at(reportTasks).ifExists(IfExists.CLEAN).open()) {
      tasks.schedule(Deferred.report(modules));
      try (Run<Report> run = tasks.run(RunOptions.processes(1))) {
        return run.iterator().next().returnValue();
      }
    }
  }

  private void runWithProgress(TaskList<ModuleCensus> tasks) {
    RunOptions how = RunOptions.processes(options.processes()).autokill(Duration.ofMinutes(10));
    try (Run<ModuleCensus> run = tasks.run(how);
        ProgressBar bar = ProgressBar.start(run.size())) {
      for (TaskResult<ModuleCensus> result : run) {
        result.failure().ifPresent(failure -> bar.say(module(result) + ": " + failure.message()));
        bar.step(module(result));
      }
    }
  }

  private static String module(TaskResult<?> result) {
    return result.metadata().get("module", String.class);
  }
}
