package org.example.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Processes that a task has started. */
final class Family {
  private Family() {}

  /** The process numbers that a file lists. */
  static List<Long> in(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(Long::valueOf).toList();
  }

  /** Those that still run. */
  static List<Long> alive(List<Long> pids) {
    return pids.stream().filter(Family::isAlive).toList();
  }

  static void kill(List<Long> pids) {
    pids.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
  }

  /** A zombie, which nobody has waited for yet, counts as dead. */
  private static boolean isAlive(long pid) {
    if (ProcessHandle.of(pid).isEmpty()) {
      return false;
    }
    try {
      return !Files.readString(Path.of("/proc", String.valueOf(pid), "stat")).contains(") Z ");
    } catch (IOException e) {
      return ProcessHandle.of(pid).isPresent();
    }
  }
}
