package dev.forrest.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@link ProcessHandle} can do, everywhere: descendants are found while their parents live.
 */
final class HandleContainment extends Containment {
  static final String KIND = "handles";

  private final String name;

  HandleContainment(String name) {
    this.name = name;
  }

  @Override
  public String description() {
    return KIND + ":" + name;
  }

  @Override
  public Cage cage(String cageName) {
    return new HandleCage();
  }

  @Override
  public boolean killAll(Collection<ProcessRoot> roots) {
    List<ProcessHandle> alive = new ArrayList<>();
    for (ProcessRoot root : roots) {
      root.alive().ifPresent(alive::add);
    }
    return killTrees(alive);
  }

  @Override
  public void close() {}

  /** Kills processes and their descendants, until none is new. */
  private static boolean killTrees(Collection<ProcessHandle> roots) {
    Set<ProcessHandle> killed = new LinkedHashSet<>();
    boolean found = true;
    while (found) {
      found = false;
      // While a root lives, the system tells whose children its children are: it is killed last.
      for (ProcessHandle process : descendants(roots, killed)) {
        found |= process.isAlive() && killed.add(process);
        process.destroyForcibly();
      }
    }
    for (ProcessHandle root : roots) {
      root.destroyForcibly();
      killed.add(root);
    }
    return Waiting.untilEnded(killed);
  }

  private static List<ProcessHandle> descendants(
      Collection<ProcessHandle> roots, Collection<ProcessHandle> killed) {
    List<ProcessHandle> all = new ArrayList<>();
    roots.forEach(root -> root.descendants().forEach(all::add));
    killed.forEach(process -> process.descendants().forEach(all::add));
    return all;
  }

  private static final class HandleCage extends Cage {
    private Process root;

    @Override
    public Process start(ProcessBuilder builder) throws IOException {
      root = builder.start();
      return root;
    }

    @Override
    public boolean kill() {
      return root == null || killTrees(List.of(root.toHandle()));
    }

    @Override
    public long[] pids() {
      List<ProcessHandle> all = new ArrayList<>();
      if (root != null && root.isAlive()) {
        all.add(root.toHandle());
        root.descendants().filter(ProcessHandle::isAlive).forEach(all::add);
      }
      return all.stream().mapToLong(ProcessHandle::pid).toArray();
    }

    @Override
    public void close() {}
  }
}
