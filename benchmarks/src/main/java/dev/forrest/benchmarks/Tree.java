package dev.forrest.benchmarks;

import dev.forrest.annotations.Deferrable;
import java.io.IOException;
import java.util.List;

/** A task that must be killed with many processes. */
final class Tree {
  private Tree() {}

  /**
   * Starts processes, and hangs.
   *
   * @return never
   * @throws IllegalStateException if there are fewer than asked for
   */
  @Deferrable
  static int hang(int processes) throws IOException, InterruptedException {
    String script =
        "i=1; while [ $i -lt " + processes + " ]; do sleep 600 & i=$((i+1)); done; echo; wait";
    Process shell = new ProcessBuilder(List.of("sh", "-c", script)).start();
    shell.getInputStream().read();
    long started = ProcessHandle.current().descendants().count();
    if (started < processes) {
      throw new IllegalStateException("Only " + started + " processes were started.");
    }
    Thread.sleep(600_000);
    return 0;
  }
}
