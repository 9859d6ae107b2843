package dev.forrest.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many processes the kernel has killed for want of memory: Linux counts them. */
final class OomKills {
  private static final Path COUNTERS = Path.of("/proc/vmstat");
  private static final String COUNTER = "oom_kill ";

  private OomKills() {}

  /** Since the machine's start; 0 where the system does not tell. */
  static long count() {
    try {
      for (String line : Files.readAllLines(COUNTERS)) {
        if (line.startsWith(COUNTER)) {
          return Long.parseLong(line.substring(COUNTER.length()));
        }
      }
    } catch (IOException | NumberFormatException e) {
      // Not Linux.
    }
    return 0;
  }
}
