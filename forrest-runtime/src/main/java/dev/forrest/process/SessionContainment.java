package dev.forrest.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Linux without control groups: each cage is a session, and a cookie in the environment.
 *
 * <p>All that is found is stopped before anything is killed: a stopped parent still shows whose
 * children its children are, and starts no more.
 */
final class SessionContainment extends Containment {
  static final String KIND = "session";

  /** A cage's cookie is one of the elements, between colons: a cage may lie in another. */
  private static final String COOKIE = "FORREST_CAGE";

  /** How often what is new is stopped, before what is there is killed. */
  private static final int STOPS = 20;

  /** How often, some milliseconds apart, it is looked again for who is just becoming a program. */
  private static final int LOOKS_AT_EXEC = 10;

  /** A command line holds so many numbers anywhere. */
  private static final int PIDS_PER_COMMAND = 1000;

  private final String name;
  private final long opened;
  private final long outerSession;

  private SessionContainment(String name, long opened, long outerSession) {
    this.name = name;
    this.opened = opened;
    this.outerSession = outerSession;
  }

  /** A containment for what this process starts; null where there are no sessions. */
  static SessionContainment createOrNull(String name) throws IOException {
    LinuxProcess self = LinuxProcess.ofOrNull(ProcessHandle.current().pid());
    return Setsid.COMMAND == null || self == null
        ? null
        : new SessionContainment(name, LinuxProcess.now() - 1, self.session());
  }

  /** Reads what {@link #description} wrote, without the kind. */
  static SessionContainment read(String description) {
    String[] parts = description.split("@", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("'" + description + "' is no containment by sessions.");
    }
    return new SessionContainment(
        checkName(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }

  @Override
  public String description() {
    return KIND + ":" + name + "@" + opened + "@" + outerSession;
  }

  @Override
  public Cage cage(String cageName) throws IOException {
    return new SessionCage(name + "." + checkName(cageName));
  }

  @Override
  public boolean killAll(Collection<ProcessRoot> roots) throws IOException {
    Set<Long> sessions = new HashSet<>();
    for (ProcessRoot root : roots) {
      LinuxProcess leader = LinuxProcess.ofOrNull(root.pid());
      // A number that somebody else has now is none of a session of ours any more.
      if (leader == null || root.alive().isPresent()) {
        sessions.add(root.pid());
      }
    }
    return kill(new Search(name + ".", true, sessions, opened));
  }

  @Override
  public void close() {}

  /** Stops, and then kills, all that a search finds, until it finds nothing. */
  private static boolean kill(Search search) throws IOException {
    Set<Long> stopped = new HashSet<>();
    for (int i = 0; i < STOPS; i++) {
      List<Long> found = search.find();
      found.removeAll(stopped);
      if (found.isEmpty()) {
        break;
      }
      stop(found);
      stopped.addAll(found);
    }
    if (stopped.isEmpty()) {
      return true;
    }
    return Waiting.until(
        () -> {
          List<Long> found = search.find();
          for (long pid : found) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
          }
          return found.isEmpty();
        });
  }

  private static void stop(List<Long> pids) throws IOException {
    for (int from = 0; from < pids.size(); from += PIDS_PER_COMMAND) {
      List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "kill -STOP \"$@\"", "sh"));
      for (long pid : pids.subList(from, Math.min(pids.size(), from + PIDS_PER_COMMAND))) {
        command.add(Long.toString(pid));
      }
      Process kill =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Waiting.untilEnded(List.of(kill.toHandle()));
    }
  }

  private final class SessionCage extends Cage {
    private final String cookie;
    private final long cageOpened = LinuxProcess.now() - 1;
    private Process root;

    SessionCage(String cookie) throws IOException {
      this.cookie = cookie;
    }

    @Override
    public Process start(ProcessBuilder builder) throws IOException {
      Setsid.prefix(builder);
      builder.environment().merge(COOKIE, cookie, (outer, own) -> outer + ":" + own);
      root = builder.start();
      return root;
    }

    @Override
    public boolean kill() throws IOException {
      return root == null || SessionContainment.kill(search());
    }

    @Override
    public long[] pids() throws IOException {
      return root == null
          ? new long[0]
          : search().find().stream().mapToLong(Long::longValue).toArray();
    }

    private Search search() {
      return new Search(cookie, false, Set.of(root.pid()), cageOpened);
    }

    @Override
    public void close() {}
  }

  /** Looks for what belongs to a cage, or to all cages of a containment. */
  private final class Search {
    private final String cookie;
    private final boolean prefix;
    private final Set<Long> roots;
    private final long since;
    private final long self = ProcessHandle.current().pid();
    private boolean inExec;

    /**
     * @param prefix whether {@code cookie} is only its start
     * @param roots the sessions that were made for the cages
     * @param since no process that was started before belongs to them, in clock ticks
     */
    Search(String cookie, boolean prefix, Set<Long> roots, long since) {
      if (cookie.isEmpty()) {
        throw new IllegalArgumentException("An empty cookie would match everything.");
      }
      this.cookie = cookie;
      this.prefix = prefix;
      this.roots = roots;
      this.since = since;
    }

    /** All that lives. Never this process, nor the first, nor what is older than the cage. */
    List<Long> find() throws IOException {
      List<Long> found = findOnce();
      // A program that is just being loaded has no environment; it shows its cookie in a moment.
      for (int i = 0; i < LOOKS_AT_EXEC && found.isEmpty() && inExec; i++) {
        Thread.onSpinWait();
        found = findOnce();
      }
      return found;
    }

    private List<Long> findOnce() throws IOException {
      inExec = false;
      Map<Long, LinuxProcess> young = new HashMap<>();
      long ownSession = outerSession;
      for (LinuxProcess process : LinuxProcess.all()) {
        if (process.pid() == self) {
          ownSession = process.session();
        } else if (process.pid() > 1 && process.start() >= since && !process.ended()) {
          young.put(process.pid(), process);
        }
      }
      Set<Long> sessions = new HashSet<>(roots);
      Set<Long> members = new HashSet<>();
      for (LinuxProcess process : young.values()) {
        if (roots.contains(process.pid()) || hasCookie(process)) {
          members.add(process.pid());
        }
      }
      boolean grown = true;
      while (grown) {
        grown = false;
        for (LinuxProcess process : young.values()) {
          if (members.contains(process.parent()) || sessions.contains(process.session())) {
            grown |= members.add(process.pid());
          }
          // A member made its session, unless it is so young that it is still in the runner's.
          if (members.contains(process.pid())
              && process.session() != ownSession
              && process.session() != outerSession) {
            grown |= sessions.add(process.session());
          }
        }
      }
      return new ArrayList<>(members);
    }

    private boolean hasCookie(LinuxProcess process) {
      String cookies = process.environment(COOKIE);
      inExec |= cookies == null && process.isInExec();
      return cookies != null
          && Arrays.stream(cookies.split(":", -1))
              .anyMatch(c -> prefix ? c.startsWith(cookie) : c.equals(cookie));
    }
  }
}
