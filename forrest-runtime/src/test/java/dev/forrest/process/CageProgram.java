package dev.forrest.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Starts a shell script in a cage, and kills it; a program of its own, for a user without rights.
 */
final class CageProgram {
  private CageProgram() {}

  /**
   * Prints how it went.
   *
   * @param arguments the kind of containment, the script, and the file in which it tells that it is
   *     ready
   */
  public static void main(String[] arguments) throws Exception {
    System.out.println(run(arguments[0], arguments[1], Path.of(arguments[2])));
  }

  /** Returns what is left of the script, as text; empty where nothing is. */
  static String run(String kind, String script, Path ready) throws Exception {
    String name =
        "test" + ProcessHandle.current().pid() + "x" + Long.toHexString(System.nanoTime());
    try (Containment containment = create(kind, name)) {
      if (containment == null) {
        return "no " + kind + " here";
      }
      try (Cage cage = containment.cage("one")) {
        Process process = cage.start(new ProcessBuilder("sh", "-c", script));
        Waiting.until(() -> Files.exists(ready));
        if (!Files.exists(ready)) {
          return "the script never became ready";
        }
        if (!cage.kill()) {
          return "kill says that something is left";
        }
        process.waitFor();
        long[] left = cage.pids();
        return left.length == 0 ? "" : left.length + " are left";
      }
    }
  }

  static Containment create(String kind, String name) throws Exception {
    return switch (kind) {
      case "cgroup" -> CgroupContainment.createOrNull(name);
      case "session" -> SessionContainment.createOrNull(name);
      default -> new HandleContainment(name);
    };
  }

  /** The processes that have a variable with a value in their environment. */
  static List<Long> marked(String variable, String value) throws Exception {
    return LinuxProcess.all().stream()
        .filter(process -> !process.ended())
        .filter(process -> value.equals(process.environment(variable)))
        .map(LinuxProcess::pid)
        .toList();
  }

  /** Those of some processes that live. */
  static List<Long> alive(Set<Long> pids) {
    return pids.stream()
        .filter(
            pid -> {
              LinuxProcess process = LinuxProcess.ofOrNull(pid);
              return process != null && !process.ended();
            })
        .toList();
  }
}
