package dev.forrest;

import dev.forrest.codec.CodecException;
import dev.forrest.codec.Node;
import dev.forrest.graph.Units;
import dev.forrest.proto.Session;
import dev.forrest.run.RunLog;
import dev.forrest.run.RunSettings;
import dev.forrest.run.Runner;
import dev.forrest.schema.StoredSchemas;
import dev.forrest.session.Sessions;
import dev.forrest.store.Bin;
import dev.forrest.store.Cleaner;
import dev.forrest.store.Disk;
import dev.forrest.store.Recovery;
import dev.forrest.store.RetryPolicy;
import dev.forrest.store.Scheduling;
import dev.forrest.store.TaskDirectory;
import dev.forrest.store.TaskWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of tasks in a directory: each is a file that moves from {@code todo} to {@code done} or
 * {@code fail}. Moving a file back to {@code todo} by hand makes it run again.
 *
 * <p>Scheduling is thread-safe. Whatever goes wrong with the files themselves is thrown as an
 * {@link UncheckedIOException} that names the file.
 *
 * @param <R> the type of the tasks' values
 */
public final class TaskList<R> implements AutoCloseable {
  private final TaskDirectory directory;
  private final Disk disk;
  private final Units units;
  private final Scheduling scheduling;
  private TaskWriter writer;
  private boolean resumed;
  private final Path logFile;
  private final boolean postClean;
  private final List<LiveRun<R>> runs = new ArrayList<>();
  private boolean closed;

  private TaskList(
      TaskDirectory directory,
      Disk disk,
      Units units,
      Scheduling scheduling,
      TaskWriter writer,
      Path logFile,
      boolean postClean) {
    this.directory = directory;
    this.disk = disk;
    this.units = units;
    this.scheduling = scheduling;
    this.writer = writer;
    this.resumed = writer == null;
    this.logFile = logFile;
    this.postClean = postClean;
  }

  /**
   * Makes a new list.
   *
   * @param directory must not exist; its parent must
   * @throws UncheckedIOException if it exists, or cannot be made
   */
  public static <R> TaskList<R> create(Path directory) {
    return at(directory).open();
  }

  /** A list that may exist already, or with further settings. */
  public static TaskListBuilder at(Path directory) {
    return new TaskListBuilder(directory);
  }

  static <R> TaskList<R> open(TaskListBuilder settings) throws IOException {
    TaskDirectory directory = new TaskDirectory(settings.directory());
    boolean fail = settings.ifExists() == IfExists.FAIL;
    // Before anything is made in it; and afterwards, as another program may just have made it.
    if (fail && Files.exists(directory.root(), LinkOption.NOFOLLOW_LINKS)) {
      throw existsAlready(directory);
    }
    Disk disk = new Disk(settings.durability() == Durability.MACHINE);
    boolean existed = !directory.create(disk);
    if (fail && existed) {
      throw existsAlready(directory);
    }
    Scheduling scheduling = new Scheduling(directory, disk);
    if (!existed) {
      begin(scheduling, directory);
    } else if (settings.ifExists() == IfExists.CLEAN) {
      new Recovery(directory, disk, RetryPolicy.NEVER).run();
      if (!directory.ids(Bin.RUNNING).isEmpty()) {
        throw new FileSystemException(
            directory.toString(), null, "another program is running its tasks; end it first");
      }
      scheduling.begin();
      Cleaner.clean(directory, EnumSet.of(Bin.TODO, Bin.DONE, Bin.FAIL));
      Files.deleteIfExists(directory.sessionFile());
    }
    Units units =
        Units.discover(Thread.currentThread().getContextClassLoader())
            .reading(new StoredSchemas(directory.schema()));
    boolean resume = existed && settings.ifExists() == IfExists.RESUME;
    return new TaskList<>(
        directory,
        disk,
        units,
        scheduling,
        resume ? null : new TaskWriter(directory, disk, units),
        settings.logFile(),
        settings.postClean());
  }

  /** A list that cannot be begun, as the disk is full, is not in the way of the next try. */
  private static void begin(Scheduling scheduling, TaskDirectory directory) throws IOException {
    try {
      scheduling.begin();
    } catch (IOException e) {
      try {
        Cleaner.remove(directory);
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  private static FileAlreadyExistsException existsAlready(TaskDirectory directory) {
    return new FileAlreadyExistsException(
        directory.toString(),
        null,
        "the task list exists already; use another directory, or say what to do with"
            + " TaskList.at(directory).ifExists(CLEAN, APPEND or RESUME)");
  }

  /**
   * Stores a task; it is safe on the disk when this returns. Nothing runs before {@link #run()}.
   *
   * @throws CodecException if it holds a value that cannot be stored; says which
   */
  public <T extends R> Scheduled<T> schedule(Task<T> task) {
    return schedule(task, Metadata.of());
  }

  /**
   * Stores a task with what you want to know of it later.
   *
   * @throws CodecException if it holds a value that cannot be stored; says which
   */
  public <T extends R> Scheduled<T> schedule(Task<T> task, Metadata metadata) {
    return schedule(task, metadata, TaskOptions.of());
  }

  /**
   * Stores a task that may use more, or less, than others.
   *
   * @throws CodecException if it holds a value that cannot be stored; says which
   */
  public <T extends R> Scheduled<T> schedule(Task<T> task, TaskOptions options) {
    return schedule(task, Metadata.of(), options);
  }

  /**
   * Stores a task that may use more, or less, than others, with what you want to know of it later.
   *
   * @throws CodecException if it holds a value that cannot be stored; says which
   */
  public <T extends R> Scheduled<T> schedule(Task<T> task, Metadata metadata, TaskOptions options) {
    checkOpen();
    Node node = Node.of(task);
    try {
      TaskWriter to = writerOrNull();
      return new Scheduled<>(
          to == null ? null : to.write(node, metadata.asMap(), options.limits()));
    } catch (IOException e) {
      scheduling.failed();
      throw new UncheckedIOException(
          "The task cannot be stored in "
              + directory
              + ": "
              + Disk.textOf(e)
              + ". It is not scheduled, and can be scheduled again when that is mended; those before"
              + " it are.",
          e);
    }
  }

  /** Null where nothing is to be scheduled, since the list is resumed. */
  private synchronized TaskWriter writerOrNull() throws IOException {
    if (resumed) {
      resumed = false;
      Scheduling.State state = scheduling.takeOver();
      if (state == Scheduling.State.TAKEN_OVER) {
        writer = new TaskWriter(directory, disk, units);
        warn("was being scheduled when its program ended. Nothing had run: all is scheduled anew.");
      } else if (state == Scheduling.State.CUT_OFF) {
        warn(
            "was being scheduled when its program ended, and has been run since: what was not"
                + " scheduled is missing. Schedule that with APPEND, or all with CLEAN.");
      } else if (state == Scheduling.State.UNKNOWN) {
        warn(
            "is being scheduled on another machine, unless that program has died: then what was not"
                + " scheduled is missing, and CLEAN schedules all.");
      }
    }
    return writer;
  }

  private void warn(String what) throws IOException {
    try (RunLog log = new RunLog(logFile, false, false)) {
      log.warning("The task list " + directory + " " + what);
    }
  }

  /** Runs what is in todo, with one worker for each processor. */
  public Run<R> run() {
    return run(RunOptions.defaults());
  }

  /**
   * Runs what is in todo, in the background, in the order of scheduling; each task in a JVM of its
   * own. Tasks that are scheduled after this call wait for the next run.
   */
  public Run<R> run(RunOptions options) {
    checkOpen();
    try {
      scheduling.end();
      Session session = Sessions.capture(directory, disk, units, options.jvmArgs());
      RunSettings settings =
          new RunSettings(
              options.processes(), options.limits(), options.keptOutput(), options.firstRetry());
      RunLog log = new RunLog(logFile, options.printErrors(), options.showOutput());
      Reporter reporter = new Reporter(directory, units, log);
      Runner runner = new Runner(directory, disk, units, session, settings, log, reporter);
      LiveRun<R> run = new LiveRun<>(runner, log, directory, units);
      synchronized (runs) {
        runs.add(run);
      }
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The tasks in "
              + directory
              + " cannot be run: "
              + Disk.textOf(e)
              + ". None has started; run them again when that is mended.",
          e);
    }
  }

  /** The tasks that wait, in order; each file is read when its task is reached. */
  public Iterable<StoredTask<R>> todoTasks() {
    return () -> new Lazy<>(ids(Bin.TODO), id -> read(Bin.TODO, id));
  }

  /** The tasks that returned, in order of scheduling; each file is read when it is reached. */
  public Iterable<TaskResult<R>> doneTasks() {
    return () -> new Lazy<>(ids(Bin.DONE), id -> read(Bin.DONE, id));
  }

  /** The tasks that failed, in order of scheduling; each file is read when it is reached. */
  public Iterable<TaskResult<R>> failTasks() {
    return () -> new Lazy<>(ids(Bin.FAIL), id -> read(Bin.FAIL, id));
  }

  /** Deletes all tasks and results; those that run now stay. */
  public void clean() {
    clean(EnumSet.of(TaskState.TODO, TaskState.DONE, TaskState.FAIL));
  }

  /**
   * Deletes the tasks in some states; files that are not Forrest's stay.
   *
   * @throws IllegalArgumentException for {@link TaskState#RUNNING}: close the run instead
   */
  public void clean(Set<TaskState> states) {
    checkOpen();
    if (states.contains(TaskState.RUNNING)) {
      throw new IllegalArgumentException(
          "Tasks that run cannot be deleted. Close their run first: they go back to todo.");
    }
    try {
      Cleaner.clean(
          directory,
          states.stream().map(state -> Bin.valueOf(state.name())).collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list's directory, absolute. */
  public Path directory() {
    return directory.root();
  }

  /** Stops runs that are under way; with {@code postClean}, deletes the list. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    synchronized (runs) {
      runs.forEach(LiveRun::close);
    }
    scheduling.close();
    if (postClean) {
      clean();
      try {
        Cleaner.remove(directory);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    closed = true;
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("The task list " + directory + " is closed.");
    }
  }

  private List<String> ids(Bin bin) {
    try {
      return directory.ids(bin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StoredResult<R> read(Bin bin, String id) {
    return StoredResult.readOrNull(directory, bin, id, units);
  }
}
