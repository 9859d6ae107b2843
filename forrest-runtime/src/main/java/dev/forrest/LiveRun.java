package dev.forrest;

import dev.forrest.graph.Units;
import dev.forrest.run.RunEvent;
import dev.forrest.run.RunLog;
import dev.forrest.run.Runner;
import dev.forrest.store.Disk;
import dev.forrest.store.TaskDirectory;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;

/** Hands a runner's events on as results. */
final class LiveRun<R> implements Run<R> {
  private final Runner runner;
  private final RunLog log;
  private final TaskDirectory directory;
  private final Units units;
  private boolean iterated;

  LiveRun(Runner runner, RunLog log, TaskDirectory directory, Units units) {
    this.runner = runner;
    this.log = log;
    this.directory = directory;
    this.units = units;
  }

  @Override
  public int size() {
    return runner.size();
  }

  @Override
  public synchronized Iterator<TaskResult<R>> iterator() {
    if (iterated) {
      throw new IllegalStateException(
          "The results of a run can be taken once. They are in doneTasks() and failTasks(), too.");
    }
    iterated = true;
    return new Results();
  }

  @Override
  public void close() {
    runner.close();
    log.close();
  }

  /** Waits for each result. */
  private final class Results implements Iterator<TaskResult<R>> {
    private TaskResult<R> next;
    private boolean finished;

    @Override
    public boolean hasNext() {
      while (next == null && !finished) {
        RunEvent event = nextEvent();
        if (event instanceof RunEvent.Ended ended) {
          next = StoredResult.readOrNull(directory, ended.bin(), ended.id(), units);
        } else if (event instanceof RunEvent.Broken broken) {
          close();
          throw new IllegalStateException(
              "The run of "
                  + directory
                  + " cannot go on: "
                  + why(broken.cause())
                  + ". What has ended is in done and fail, the rest in todo, or in running, from where"
                  + " the next run takes it back; run it again when the cause is mended.",
              broken.cause());
        } else if (event instanceof RunEvent.Stopped) {
          finished = true;
          tellThatItWasStopped();
        } else {
          finished = true;
          close();
        }
      }
      return next != null;
    }

    @Override
    public TaskResult<R> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      TaskResult<R> result = next;
      next = null;
      return result;
    }

    private String why(Throwable cause) {
      return cause instanceof IOException e ? Disk.textOf(e) : cause.toString();
    }

    private void tellThatItWasStopped() {
      while (runner.isShuttingDown()) {
        // The JVM ends; what comes after the caller's loop must not take this for the end of it.
        LockSupport.park();
      }
      throw new CancellationException(
          "The run of " + directory + " was stopped; the tasks that are left are in todo.");
    }

    private RunEvent nextEvent() {
      try {
        return runner.next();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException(
            "The thread was interrupted while it waited for a result; the run goes on.");
      }
    }
  }
}
