package dev.forrest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/** How to open a task list. */
public final class TaskListBuilder {
  private final Path directory;
  private IfExists ifExists = IfExists.FAIL;
  private Durability durability = Durability.MACHINE;
  private boolean postClean;
  private Path logFile;

  TaskListBuilder(Path directory) {
    this.directory = Objects.requireNonNull(directory, "directory");
  }

  /** What to do where the directory exists; {@link IfExists#FAIL} by default. */
  public TaskListBuilder ifExists(IfExists what) {
    ifExists = Objects.requireNonNull(what, "ifExists");
    return this;
  }

  /** What an acknowledged task survives; {@link Durability#MACHINE} by default. */
  public TaskListBuilder durability(Durability what) {
    durability = Objects.requireNonNull(what, "durability");
    return this;
  }

  /**
   * Whether {@code close} deletes all tasks and results, and the directory where it holds nothing
   * else; not by default.
   */
  public TaskListBuilder postClean(boolean clean) {
    postClean = clean;
    return this;
  }

  /** Where diagnostics and the output of all tasks go, appended; on the terminal by default. */
  public TaskListBuilder logFile(Path file) {
    logFile = Objects.requireNonNull(file, "logFile");
    return this;
  }

  /**
   * Opens the list.
   *
   * @param <R> the type of the tasks' values
   * @throws UncheckedIOException if the directory exists and must not, cannot be made, or cannot be
   *     written; says which
   */
  public <R> TaskList<R> open() {
    try {
      return TaskList.open(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path directory() {
    return directory;
  }

  IfExists ifExists() {
    return ifExists;
  }

  Durability durability() {
    return durability;
  }

  boolean postClean() {
    return postClean;
  }

  Path logFile() {
    return logFile;
  }
}
