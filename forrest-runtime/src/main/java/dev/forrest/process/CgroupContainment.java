package dev.forrest.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Control groups of Linux, version 2: a group for the containment, below that of this process, and
 * one below it for each cage. See {@code cgroups(7)}; {@code cgroup.kill} is in Linux from 5.14 on.
 */
final class CgroupContainment extends Containment {
  static final String KIND = "cgroup";

  private static final String PREFIX = "forrest-";
  private static final Pattern OURS = Pattern.compile(PREFIX + "([0-9]{1,18})-.+");
  private static final String PROCS = "cgroup.procs";
  private static final String KILL = "cgroup.kill";
  private static final String EVENTS = "cgroup.events";
  private static final String MEMORY_LIMIT = "memory.max";

  private final Path group;

  private CgroupContainment(Path group) {
    this.group = group;
  }

  /** A new group, or null where none can be made, or this process may not move others into it. */
  static CgroupContainment createOrNull(String name) {
    CgroupContainment containment;
    try {
      Path own = CgroupMount.ownGroupOrNull();
      if (own == null) {
        return null;
      }
      removeLeftovers(own);
      String directory = PREFIX + ProcessHandle.current().pid() + "-" + name;
      containment = new CgroupContainment(Files.createDirectory(own.resolve(directory)));
    } catch (IOException e) {
      return null;
    }
    if (containment.works()) {
      containment.enableMemory();
      return containment;
    }
    try {
      containment.close();
    } catch (IOException e) {
      // It stays, empty; there is nothing that it could do.
    }
    return null;
  }

  /** Reads what {@link #description} wrote, without the kind. */
  static CgroupContainment read(String path) {
    Path group = Path.of(path);
    if (!group.isAbsolute()
        || !group.equals(group.normalize())
        || !group.getFileName().toString().startsWith(PREFIX)
        || !CgroupMount.contains(group)) {
      throw new IllegalArgumentException("'" + path + "' is no control group of Forrest's.");
    }
    return new CgroupContainment(group);
  }

  /** Removes empty groups of processes that died before anybody knew of them. */
  private static void removeLeftovers(Path own) throws IOException {
    for (Path group : groupsIn(own)) {
      Matcher name = OURS.matcher(group.getFileName().toString());
      if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
        isRemoved(group);
      }
    }
  }

  /** Whether a process can enter a cage, and be killed there. */
  private boolean works() {
    try (Cage cage = cage("probe")) {
      Process process = cage.start(new ProcessBuilder("/bin/sh", "-c", "read forever"));
      boolean inside = Waiting.until(() -> !process.isAlive() || cage.pids().length > 0);
      return inside && process.isAlive() && cage.kill();
    } catch (IOException e) {
      return false;
    }
  }

  /** Where this group may count memory, its cages may, too. */
  private void enableMemory() {
    try {
      if (Files.readString(group.resolve("cgroup.controllers")).contains("memory")) {
        set(group.resolve("cgroup.subtree_control"), "+memory");
      }
    } catch (IOException e) {
      // Then memory is looked at now and then.
    }
  }

  private static void set(Path file, String value) throws IOException {
    Files.writeString(file, value, StandardOpenOption.WRITE);
  }

  @Override
  public String description() {
    return KIND + ":" + group;
  }

  @Override
  public Cage cage(String name) throws IOException {
    return new CgroupCage(Files.createDirectory(group.resolve(checkName(name))));
  }

  @Override
  public boolean killAll(Collection<ProcessRoot> roots) throws IOException {
    // A process that was just started may enter its cage after this has looked there. Once the cage
    // is gone, it cannot: then it ends by itself.
    return Waiting.until(() -> kill(group) && isRemoved(group));
  }

  /** Removes a group where it is empty. */
  private static boolean isRemoved(Path group) {
    try {
      remove(group);
      return true;
    } catch (IOException e) {
      return false; // somebody is in it
    }
  }

  @Override
  public void close() throws IOException {
    remove(group);
  }

  /** Kills what is in a group, and in those below it. */
  private static boolean kill(Path group) throws IOException {
    try {
      if (!isPopulated(group)) {
        return true;
      }
      set(group.resolve(KILL), "1");
    } catch (NoSuchFileException e) {
      return true; // somebody else has removed it, so it is empty
    }
    return Waiting.until(() -> !isPopulated(group));
  }

  private static boolean isPopulated(Path group) throws IOException {
    try {
      return Files.readString(group.resolve(EVENTS)).contains("populated 1");
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      if (Files.exists(group)) {
        throw e;
      }
      return false; // removed while it was being read
    }
  }

  /** Removes an empty group, with those that a run inside of it has left there. */
  private static void remove(Path group) throws IOException {
    for (Path inner : groupsIn(group)) {
      remove(inner);
    }
    Files.deleteIfExists(group);
  }

  private static List<Path> groupsIn(Path group) throws IOException {
    List<Path> groups = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(group)) {
      for (Path file : files) {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          groups.add(file);
        }
      }
    } catch (NoSuchFileException e) {
      // Somebody else has removed it.
    }
    return groups;
  }

  private static final class CgroupCage extends Cage {
    private final Path directory;
    private Process root;

    CgroupCage(Path directory) {
      this.directory = directory;
    }

    /** A shell enters the group, and becomes the process: nothing of it runs outside. */
    @Override
    public Process start(ProcessBuilder builder) throws IOException {
      List<String> command =
          new ArrayList<>(
              List.of(
                  "/bin/sh",
                  "-c",
                  "echo 0 > \"$0\" && exec \"$@\"",
                  directory.resolve(PROCS).toString()));
      command.addAll(builder.command());
      builder.command(command);
      Setsid.prefix(builder);
      root = builder.start();
      return root;
    }

    @Override
    public boolean limitMemory(long bytes) throws IOException {
      if (!Files.exists(directory.resolve(MEMORY_LIMIT))) {
        return false;
      }
      set(directory.resolve(MEMORY_LIMIT), Long.toString(bytes));
      // All or nothing: a task whose child was killed would tell another story.
      set(directory.resolve("memory.oom.group"), "1");
      if (Files.exists(directory.resolve("memory.swap.max"))) {
        set(directory.resolve("memory.swap.max"), "0");
      }
      return true;
    }

    @Override
    public boolean exceededMemory() throws IOException {
      Path events = directory.resolve("memory.events");
      return Files.exists(events)
          && Files.readAllLines(events).stream()
              .anyMatch(line -> line.startsWith("oom_kill ") && !line.equals("oom_kill 0"));
    }

    @Override
    public boolean kill() throws IOException {
      if (root != null) {
        // It may not have come so far as to enter; before that it starts nothing.
        root.destroyForcibly();
      }
      return Waiting.until(
          () -> (root == null || !root.isAlive()) && CgroupContainment.kill(directory));
    }

    @Override
    public long[] pids() throws IOException {
      List<Long> pids = new ArrayList<>();
      addPids(directory, pids);
      return pids.stream().mapToLong(Long::longValue).toArray();
    }

    private static void addPids(Path group, List<Long> pids) throws IOException {
      String text;
      try {
        text = Files.readString(group.resolve(PROCS), StandardCharsets.ISO_8859_1);
      } catch (NoSuchFileException e) {
        return;
      }
      text.lines().map(Long::valueOf).forEach(pids::add);
      for (Path inner : groupsIn(group)) {
        addPids(inner, pids);
      }
    }

    /** What hangs in the kernel keeps the group; the containment's end tries again. */
    @Override
    public void close() {
      try {
        remove(directory);
      } catch (IOException e) {
        // Not empty.
      }
    }
  }
}
