package dev.forrest.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process and all that it has started, as far as {@link ProcessHandle} can see. */
public final class ProcessTree {
  private ProcessTree() {}

  /**
   * Kills a process and its descendants, and waits until they are gone.
   *
   * <p>The process is killed last: until then the system tells whose children its children are. A
   * descendant whose own parent has ended already is not found.
   */
  public static void kill(ProcessHandle root) {
    Set<ProcessHandle> killed = new LinkedHashSet<>();
    // A descendant may start another while it is being killed; each pass kills what is new.
    for (List<ProcessHandle> found = descendants(root, killed);
        !found.isEmpty();
        found = descendants(root, killed)) {
      for (ProcessHandle process : found) {
        process.destroyForcibly();
        killed.add(process);
      }
    }
    root.destroyForcibly();
    killed.add(root);
    for (ProcessHandle process : killed) {
      awaitEnd(process);
    }
  }

  private static List<ProcessHandle> descendants(ProcessHandle root, Set<ProcessHandle> known) {
    List<ProcessHandle> found = new ArrayList<>(root.descendants().toList());
    for (ProcessHandle process : known) {
      process.descendants().forEach(found::add);
    }
    found.removeIf(process -> known.contains(process) || !process.isAlive());
    return found;
  }

  /** SIGKILL cannot be refused, but a process in a kernel call ends only when that returns. */
  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(5, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // Nothing more can be done to it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
