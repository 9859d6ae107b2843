package dev.forrest.run;

import dev.forrest.graph.Units;
import dev.forrest.proto.Session;
import dev.forrest.proto.Verdict;
import dev.forrest.store.Bin;
import dev.forrest.store.Claims;
import dev.forrest.store.Disk;
import dev.forrest.store.Recovery;
import dev.forrest.store.StoredFile;
import dev.forrest.store.TaskDirectory;
import dev.forrest.store.UnreadableFileException;
import dev.forrest.store.UnreadableFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Claims the tasks of a list in order, and keeps N workers busy until none is left. */
public final class Runner implements AutoCloseable {
  /** How long a stop may take: killing trees, and moving files back. */
  private static final long STOP_MILLIS = 10_000;

  private final RunContext run;
  private final TodoQueue todo;
  private final EndListener listener;
  private final List<Thread> slots = new ArrayList<>();
  private final AtomicInteger busySlots;
  private final BlockingQueue<RunEvent> events = new LinkedBlockingQueue<>();
  private final Thread hook = new Thread(this::stop, "forrest-shutdown");

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
    busySlots = new AtomicInteger(settings.processes());
    Runtime.getRuntime().addShutdownHook(hook);
    for (int i = 1; i <= settings.processes(); i++) {
      slots.add(daemon("forrest-slot-" + i, this::slot));
    }
    daemon("forrest-lease", this::refreshLease).start();
    slots.forEach(Thread::start);
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

  private void stop() {
    run.stop().request();
    long end = System.nanoTime() + STOP_MILLIS * 1_000_000;
    boolean interrupted = false;
    for (Thread slot : slots) {
      while (slot.isAlive() && System.nanoTime() < end) {
        try {
          slot.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void slot() {
    try {
      while (!run.stop().isRequested()) {
        String id = todo.next();
        if (id == null) {
          break;
        }
        if (run.claims().claim(id)) {
          runClaimed(id);
        }
      }
    } catch (IOException | RuntimeException | Error e) {
      run.stop().request();
      events.add(new RunEvent.Broken(e));
    } finally {
      if (busySlots.decrementAndGet() == 0) {
        finish();
      }
    }
  }

  private void runClaimed(String id) throws IOException {
    Bin to = Bin.TODO;
    try {
      to = attempt(id);
    } finally {
      run.claims().release(id, to);
    }
    if (to != Bin.TODO) {
      listener.ended(id, to);
      events.add(new RunEvent.Ended(id, to));
    }
  }

  /** Where the task belongs now. */
  private Bin attempt(String id) throws IOException {
    StoredFile stored;
    try {
      stored = StoredFile.read(run.directory().file(Bin.RUNNING, id));
    } catch (UnreadableFileException e) {
      run.log()
          .warning(
              "Task " + id + " is moved to fail, as its file is unreadable: " + e.getMessage());
      UnreadableFiles.writeVerdict(run.directory(), run.disk(), id, e.getMessage());
      return Bin.FAIL;
    }
    Verdict verdict = new TaskAttempt(run, id, stored).execute();
    if (verdict == null) {
      run.log().diagnostic(id + " was stopped: back to todo.");
      return Bin.TODO;
    }
    run.log().diagnostic(id + " " + verdict.name());
    return verdict == Verdict.RETURNED ? Bin.DONE : Bin.FAIL;
  }

  private void finish() {
    try {
      run.claims().close();
    } catch (IOException e) {
      run.log().warning("The runner's claims cannot be removed: " + e);
    }
    run.stop().request();
    events.add(new RunEvent.Finished());
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
