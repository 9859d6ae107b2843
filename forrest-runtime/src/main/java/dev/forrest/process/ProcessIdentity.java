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
 * @param bootId changes with each start of the machine; empty where the system does not tell
 * @param pid the process number
 * @param started when the process was started, as the system has it; empty where it does not tell
 */
public record ProcessIdentity(String host, String bootId, long pid, String started) {
  private static final ProcessIdentity CURRENT = ofCurrent();

  /** This JVM. */
  public static ProcessIdentity current() {
    return CURRENT;
  }

  /** Whether the process runs, or ran, on this machine since it was started. */
  public boolean isLocal() {
    return host.equals(CURRENT.host);
  }

  /** Whether this process of this machine still runs. */
  public boolean isAlive() {
    if (!bootId.equals(CURRENT.bootId)) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(pid);
    return process.isPresent() && process.get().isAlive() && startOf(process.get()).equals(started);
  }

  private static ProcessIdentity ofCurrent() {
    ProcessHandle current = ProcessHandle.current();
    return new ProcessIdentity(hostName(), bootIdNow(), current.pid(), startOf(current));
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  private static String bootIdNow() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
    } catch (IOException e) {
      return ""; // not Linux
    }
  }

  private static String hostName() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      try {
        return InetAddress.getLocalHost().getHostName();
      } catch (IOException unknown) {
        return "localhost";
      }
    }
  }
}
