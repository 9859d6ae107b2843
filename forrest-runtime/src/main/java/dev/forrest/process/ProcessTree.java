package dev.forrest.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends a process and all that it has started, as far as {@link ProcessHandle} and the process's
 * session show it.
 */
public final class ProcessTree {
  private final ProcessHandle root;
  private final Set<ProcessHandle> killed = new LinkedHashSet<>();

  private ProcessTree(ProcessHandle root) {
    this.root = root;
  }

  /**
   * Kills a process and its descendants, and waits until they are gone.
   *
   * <p>Where the process leads a session (Linux), all members of the session are killed, also those
   * whose parents have ended. Elsewhere, a descendant whose parent has ended is not found.
   */
  public static void kill(ProcessHandle root) {
    new ProcessTree(root).kill();
  }

  private void kill() {
    boolean leader = LinuxSession.isLeader(root.pid());
    // While the root lives, the system tells whose children its children are: it is killed last. A
    // process may start another while it is being killed; each pass kills what is new.
    killAll(leader);
    root.destroyForcibly();
    killed.add(root);
    killAll(leader);
    for (ProcessHandle process : killed) {
      awaitEnd(process);
    }
  }

  private void killAll(boolean leader) {
    for (List<ProcessHandle> found = find(leader); !found.isEmpty(); found = find(leader)) {
      for (ProcessHandle process : found) {
        process.destroyForcibly();
        killed.add(process);
      }
    }
  }

  /** What belongs to the tree, besides the root, and has not been killed yet. */
  private List<ProcessHandle> find(boolean leader) {
    List<ProcessHandle> found = new ArrayList<>(root.descendants().toList());
    for (ProcessHandle process : killed) {
      process.descendants().forEach(found::add);
    }
    if (leader) {
      found.addAll(LinuxSession.members(root.pid()));
    }
    found.removeIf(
        process -> process.equals(root) || killed.contains(process) || !process.isAlive());
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
