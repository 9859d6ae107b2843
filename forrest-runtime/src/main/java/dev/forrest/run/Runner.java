package dev.forrest.run;

import dev.forrest.graph.Units;
import dev.forrest.proto.Session;
import dev.forrest.store.Bin;
import dev.forrest.store.Claims;
import dev.forrest.store.Disk;
import dev.forrest.store.Recovery;
import dev.forrest.store.TaskDirectory;
import java.io.IOException;
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

  /** From how many tasks on a class archive saves more than it costs. */
  private static final int ARCHIVE_FROM = 16;

  private final RunContext run;
  private final TodoQueue todo;
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
    for (String line : new Recovery(directory, disk).run()) {
      log.diagnostic(line);
    }
    todo = new TodoQueue(directory, log);
    WorkerCommand command = new WorkerCommand(directory, disk, session, units, settings);
    Claims claims = new Claims(directory, disk);
    run = new RunContext(directory, disk, units, settings, command, claims, log, new Stop());
    log.diagnostic("Run of " + todo.size() + " tasks, " + settings.processes() + " at a time.");
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

  /** How many tasks there were to run in the beginning. */
  public int size() {
    return todo.size();
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
        if (!task.conclude()) {
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

  /** Claims and executes the next task; null where there is none, or the run is to stop. */
  private ClaimedTask execute() throws IOException {
    places.acquireUninterruptibly();
    try {
      for (String id = todo.next(); id != null; id = todo.next()) {
        if (run.stop().isRequested()) {
          unfinished = true;
          return null;
        }
        if (run.claims().claim(id)) {
          ClaimedTask task = new ClaimedTask(run, id, this::ended);
          task.execute();
          return task;
        }
      }
      return null;
    } finally {
      places.release();
    }
  }

  private void ended(String id, Bin bin) {
    listener.ended(id, bin);
    events.add(new RunEvent.Ended(id, bin));
  }

  private void finish() {
    try {
      run.claims().close();
    } catch (IOException e) {
      run.log().warning("The runner's claims cannot be removed: " + e);
    }
    run.stop().request();
    events.add(unfinished ? new RunEvent.Stopped() : new RunEvent.Finished());
  }

  private void refreshLease() {
    while (run.stop().sleep(Claims.refreshInterval())) {
      try {
        run.claims().refresh();
      } catch (IOException e) {
        run.log().warning("The runner's lease cannot be refreshed: " + e);
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
