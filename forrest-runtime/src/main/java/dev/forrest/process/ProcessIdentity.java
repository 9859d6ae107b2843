package dev.forrest.process;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Names one process for good: a process number alone is given again after a while.
 *
 * @param host the machine's name
 * @param machine the machine's own id; empty where it has none
 * @param bootId changes with each start of the machine; empty where the system does not tell
 * @param namespace in which {@code pid} counts, as containers have their own; empty where the
 *     system does not tell
 * @param pid the process number
 * @param started when the process was started, as the system has it; empty where it does not tell
 */
public record ProcessIdentity(
    String host, String machine, String bootId, String namespace, long pid, String started) {
  private static final ProcessIdentity CURRENT = ofCurrent();

  /** What one process can know of another. */
  public enum Life {
    /** It runs. */
    ALIVE,
    /** It has ended. */
    DEAD,
    /** It runs, or ran, where this process cannot see it: on another machine, in a container. */
    UNKNOWN
  }

  /** This JVM. */
  public static ProcessIdentity current() {
    return CURRENT;
  }

  /** Whether the process still runs. */
  public Life life() {
    if (!host.equals(CURRENT.host) || !machine.equals(CURRENT.machine)) {
      return Life.UNKNOWN;
    }
    if (!bootId.equals(CURRENT.bootId)) {
      return Life.DEAD;
    }
    if (!namespace.equals(CURRENT.namespace)) {
      return Life.UNKNOWN;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(pid);
    return process.isPresent() && process.get().isAlive() && startOf(process.get()).equals(started)
        ? Life.ALIVE
        : Life.DEAD;
  }

  /** Whether what the process had started can be found from here. */
  public boolean isReachable() {
    return host.equals(CURRENT.host)
        && machine.equals(CURRENT.machine)
        && bootId.equals(CURRENT.bootId)
        && namespace.equals(CURRENT.namespace);
  }

  private static ProcessIdentity ofCurrent() {
    ProcessHandle current = ProcessHandle.current();
    return new ProcessIdentity(
        hostName(),
        contentOf("/etc/machine-id"),
        contentOf("/proc/sys/kernel/random/boot_id"),
        linkOf("/proc/self/ns/pid"),
        current.pid(),
        startOf(current));
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  private static String hostName() {
    String name = contentOf("/proc/sys/kernel/hostname");
    if (!name.isEmpty()) {
      return name;
    }
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException unknown) {
      return "localhost";
    }
  }

  /** Empty where there is no such file: on other systems than Linux. */
  private static String contentOf(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private static String linkOf(String file) {
    try {
      return Files.readSymbolicLink(Path.of(file)).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }
}
