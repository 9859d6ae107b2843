package dev.forrest.run;

import dev.forrest.graph.Units;
import dev.forrest.process.Containment;
import dev.forrest.process.Guardian;
import dev.forrest.proto.Session;
import dev.forrest.store.Bin;
import dev.forrest.store.Claims;
import dev.forrest.store.Disk;
import dev.forrest.store.EndedTask;
import dev.forrest.store.LeaseLostException;
import dev.forrest.store.Recovery;
import dev.forrest.store.SchemaFolder;
import dev.forrest.store.TaskDirectory;
import dev.forrest.store.Unique;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Claims the tasks of a list in order, and keeps N workers busy until none is left. */
public final class Runner implements AutoCloseable {
  /** How long a stop may take: killing trees, and moving files back. */
  private static final long STOP_MILLIS = 10_000;

  /** A thread that waits for a retry looks again after this: another may be due sooner. */
  private static final Duration LONGEST_WAIT = Duration.ofMillis(200);

  /** From how many tasks on a class archive saves more than it costs. */
  private static final int ARCHIVE_FROM = 16;

  private final RunContext run;
  private final TodoQueue todo;
  private final int size;
  private final EndListener listener;
  private final List<Thread> threads = new ArrayList<>();
  private final Semaphore places;
  private final AtomicInteger busy;
  private final BlockingQueue<RunEvent> events = new LinkedBlockingQueue<>();
  private final Thread hook = new Thread(this::shutDown, "forrest-shutdown");
  private volatile boolean unfinished;
  private volatile boolean shuttingDown;

  /**
   * Takes back what dead runners had claimed, and starts to run, in the background.
   *
   * @param listener hears of each end at once, on the runner's thread
   * @throws IOException if the directory cannot be read or written
   */
  public Runner(
      TaskDirectory directory,
      Disk disk,
      Units units,
      Session session,
      RunSettings settings,
      RunLog log,
      EndListener listener)
      throws IOException {
    this.listener = listener;
    TaskLimits limits = new TaskLimits(units, settings.limits());
    Retrying retries = new Retrying(limits, settings.firstRetry());
    Recovery recovery = new Recovery(directory, disk, retries);
    recovery.run();
    recovery.log().forEach(log::diagnostic);
    todo = new TodoQueue(directory, log);
    size = todo.size() + recovery.ended().size();
    WorkerCommand command = new WorkerCommand(directory, disk, session, units, settings);
    String name = Unique.token();
    Containment containment = Containment.create(name);
    Guardian guardian;
    Claims claims;
    try {
      guardian = new Guardian(containment, directory.session());
      claims = new Claims(directory, disk, name, containment.description());
    } catch (IOException e) {
      // The guardian, where there is one already, ends with this process.
      containment.close();
      throw e;
    }
    run =
        new RunContext(
            directory,
            disk,
            units,
            new SchemaFolder(directory, disk),
            settings,
            limits,
            retries,
            new Delayed(),
            command,
            containment,
            guardian,
            claims,
            log,
            new Stop());
    log.diagnostic(
        "Run of "
            + todo.size()
            + " tasks, "
            + settings.processes()
            + " at a time, contained by "
            + containment.description()
            + ".");
    for (EndedTask task : recovery.ended()) {
      ended(task.id(), task.bin());
    }
    places = new Semaphore(settings.processes(), true);
    int count = 2 * settings.processes();
    busy = new AtomicInteger(count);
    Runtime.getRuntime().addShutdownHook(hook);
    for (int i = 1; i <= count; i++) {
      threads.add(daemon("forrest-worker-" + i, this::work));
    }
    daemon("forrest-lease", this::refreshLease).start();
    threads.forEach(Thread::start);
    String lastTask = todo.size() < ARCHIVE_FROM ? null : todo.last();
    if (lastTask != null && command.archive().fileOrNull() == null) {
      daemon("forrest-archive", () -> command.archive().make(run, lastTask)).start();
    }
  }

  /** How many tasks will end, unless the run is stopped. */
  public int size() {
    return size;
  }

  /** Waits for the next end of a task, or of the run. */
  public RunEvent next() throws InterruptedException {
    return events.take();
  }

  /** Stops: kills the workers, moves unfinished tasks back to todo, and waits for that. */
  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is shutting down, and has called the hook itself.
    }
  }

  /** Whether this JVM ends. */
  public boolean isShuttingDown() {
    return shuttingDown;
  }

  private void shutDown() {
    shuttingDown = true;
    stop();
  }

  private void stop() {
    run.stop().request();
    long end = System.nanoTime() + STOP_MILLIS * 1_000_000;
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive() && System.nanoTime() < end) {
        try {
          thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * What each thread does. There are twice as many threads as places: while one brings a result to
   * the disk, another has its place, and starts the next task.
   */
  private void work() {
    try {
      for (ClaimedTask task = execute(); task != null; task = execute()) {
        if (task.conclude() == ClaimedTask.End.STOPPED) {
          unfinished = true;
        }
      }
    } catch (IOException | RuntimeException | Error e) {
      run.stop().request();
      events.add(new RunEvent.Broken(e));
    } finally {
      if (busy.decrementAndGet() == 0) {
        finish();
      }
    }
  }

  /** Executes the next task; null where there is none, or the run is to stop. */
  private ClaimedTask execute() throws IOException {
    while (true) {
      places.acquireUninterruptibly();
      try {
        for (String id = nextClaimed(); id != null; id = nextClaimed()) {
          ClaimedTask task = new ClaimedTask(run, id, this::ended);
          if (task.execute()) {
            return task;
          }
        }
      } finally {
        places.release();
      }
      Duration wait = run.delayed().untilNext();
      if (wait == null || run.stop().isRequested()) {
        return null;
      }
      run.stop().sleep(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
  }

  /** Claims the next task, or takes one whose time has come; null where there is none. */
  private String nextClaimed() throws IOException {
    if (!run.stop().isRequested()) {
      String due = run.delayed().pollDue();
      if (due != null) {
        return due;
      }
    }
    for (String id = todo.next(); id != null; id = todo.next()) {
      if (run.stop().isRequested()) {
        unfinished = true;
        return null;
      }
      if (run.claims().claim(id)) {
        return id;
      }
    }
    return null;
  }

  private void ended(String id, Bin bin) {
    listener.ended(id, bin);
    events.add(new RunEvent.Ended(id, bin));
  }

  private void finish() {
    run.stop().request();
    try {
      for (String id : run.delayed().removeAll()) {
        unfinished = true;
        run.claims().release(id, Bin.TODO);
      }
    } catch (IOException e) {
      run.log()
          .warning("Tasks that wait to be tried again cannot be moved to todo: " + Disk.textOf(e));
    }
    try {
      run.claims().close();
    } catch (IOException e) {
      run.log().warning("The runner's claims cannot be removed: " + Disk.textOf(e));
    }
    try {
      run.guardian().close();
      run.containment().close();
    } catch (IOException e) {
      run.log().diagnostic("The containment of the run cannot be removed: " + Disk.textOf(e));
    }
    events.add(unfinished ? new RunEvent.Stopped() : new RunEvent.Finished());
  }

  private void refreshLease() {
    while (run.stop().sleep(Claims.refreshInterval())) {
      try {
        run.claims().refresh();
      } catch (LeaseLostException e) {
        events.add(new RunEvent.Broken(e));
        run.stop().request();
      } catch (IOException e) {
        run.log().warning("The runner's lease cannot be refreshed: " + Disk.textOf(e));
      }
    }
  }

  /** The user's main thread ends the JVM, not ours. */
  private static Thread daemon(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    return thread;
  }
}
