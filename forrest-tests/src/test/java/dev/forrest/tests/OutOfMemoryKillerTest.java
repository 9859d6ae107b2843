package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The kernel kills a worker for want of memory, and the message says that it was the kernel. */
@Timeout(60)
final class OutOfMemoryKillerTest {
  private static final String LIMIT = "400000000";

  @TempDir Path directory;

  @Test
  void isToldFromOtherKillers() throws Exception {
    Path group = memoryGroup();
    try {
      Process program =
          Programs.start(
              List.of("sh", "-c", "echo 0 > \"$0\" && exec \"$@\"", group + "/cgroup.procs"),
              List.of("-Xmx64m"),
              "hog",
              directory.resolve("tasklist").toString());
      String printed = new String(program.getInputStream().readAllBytes(), UTF_8);
      program.waitFor();

      assertThat(printed.replaceAll("\\s+", " "))
          .contains("It was probably the kernel: it killed 1 process for want of memory");
      assertThat(printed).contains("failed: KILLED.");
    } finally {
      Files.delete(group);
    }
  }

  /** A control group, of version 1 or 2, that holds what is inside to little memory. */
  private static Path memoryGroup() throws IOException {
    for (Path root : List.of(Path.of("/sys/fs/cgroup/memory"), Path.of("/sys/fs/cgroup"))) {
      if (Files.isWritable(root)) {
        try {
          Path group = Files.createDirectory(root.resolve("test-" + System.nanoTime()));
          for (String name : List.of("memory.limit_in_bytes", "memory.max")) {
            if (Files.exists(group.resolve(name))) {
              Files.writeString(group.resolve(name), LIMIT);
              return group;
            }
          }
          Files.delete(group);
        } catch (IOException e) {
          // Not allowed here.
        }
      }
    }
    assumeTrue(false, "needs root, and a control group that counts memory");
    throw new AssertionError();
  }
}
