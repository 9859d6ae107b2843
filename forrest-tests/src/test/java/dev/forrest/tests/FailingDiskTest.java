package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Disks that are full, cannot be written, or fail. Errors name the file and say what to do, no task
 * is blamed, nothing half-written counts, and afterwards all runs to its end.
 */
@Timeout(120)
final class FailingDiskTest {
  @TempDir Path parent;

  /** The disk is a small file system in memory, which only the program sees. */
  private static List<String> onDisk(String options, Path disk) {
    boolean root = System.getProperty("user.name").equals("root");
    return List.of(
        "unshare",
        root ? "-m" : "-rm",
        "sh",
        "-c",
        "mount -t tmpfs -o \"$1\" tmpfs \"$2\" && shift 2 && exec \"$@\"",
        "sh",
        options,
        disk.toString());
  }

  private static void assumeDisks(Path disk) throws Exception {
    assumeWorks(
        onDisk("size=1m", disk),
        "no tmpfs can be mounted here, neither as root nor in a user namespace");
  }

  private static void assumeWorks(List<String> prefix, String otherwise) throws Exception {
    List<String> command = new ArrayList<>(prefix);
    command.add("true");
    boolean works;
    try {
      works =
          new ProcessBuilder(command)
                  .redirectErrorStream(true)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      works = false;
    }
    assumeTrue(works, otherwise);
  }

  private static String run(List<String> prefix, String name, Path disk) throws Exception {
    return run(prefix, List.of("-XX:TieredStopAtLevel=1"), name, disk);
  }

  private static String run(List<String> prefix, List<String> options, String name, Path disk)
      throws Exception {
    Process process = Programs.start(prefix, options, "failing-disk", disk.toString(), name);
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    assertThat(output).endsWith("passed\n");
    return output;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"schedule", "session", "outcome", "attempt", "output", "read-only", "deleted"})
  void isSurvived(String trouble) throws Exception {
    Path disk = parent.toRealPath();
    assumeDisks(disk);
    run(onDisk("size=24m,mode=755", disk), trouble, disk);
  }

  /** The disk has room, its user may not use it. */
  @ParameterizedTest
  @ValueSource(strings = {"schedule", "outcome", "attempt"})
  void aQuotaIsUsedUp(String trouble) throws Exception {
    Path disk = parent.toRealPath().resolve("disk");
    Path image = parent.toRealPath().resolve("image");
    Path part = disk.resolve("part");
    List<String> prefix = withQuota(image, disk, part);
    assumeWorks(prefix, "no file system with a quota can be mounted here");
    String advice = "Disk quota exceeded; delete something there, or have the quota raised";
    List<String> options = List.of("-Dforrest.tests.full=" + advice);
    run(withQuota(image, disk, part), options, trouble, part);
  }

  /** A subvolume of 24 MB, in a file system of its own, which only the program sees. */
  private static List<String> withQuota(Path image, Path disk, Path part) throws IOException {
    String script =
        "set -e; rm -rf IMAGE DISK; mkdir DISK; truncate -s 256m IMAGE; mkfs.btrfs -q IMAGE;"
            + " mount -o loop IMAGE DISK; btrfs quota enable DISK;"
            + " btrfs subvolume create PART; btrfs qgroup limit 24M PART; exec \"$@\"";
    String paths =
        script
            .replace("IMAGE", "'" + image + "'")
            .replace("DISK", "'" + disk + "'")
            .replace("PART", "'" + part + "'");
    return List.of("unshare", "-m", "sh", "-c", paths, "sh");
  }

  @Test
  void inodesRunOut() throws Exception {
    Path disk = parent.toRealPath();
    assumeDisks(disk);
    run(onDisk("size=24m,mode=755,nr_inodes=100", disk), "inodes", disk);
  }

  @Test
  void theLogOnAFullDiskStopsNothing() throws Exception {
    Path disk = parent.toRealPath();
    assumeDisks(disk);
    String output = run(onDisk("size=1m,mode=755", disk), "log", disk);
    assertThat(output).contains(disk.resolve("log") + " cannot be written");
  }

  @Test
  void rightsAreLost() throws Exception {
    Path disk = Files.createDirectory(parent.toRealPath().resolve("disk"));
    Programs.allowOthers(parent);
    Files.setPosixFilePermissions(disk, PosixFilePermissions.fromString("rwxrwxrwx"));
    Programs.Finished finished =
        Programs.runUnprivileged(parent, "failing-disk", disk.toString(), "permissions");
    assertThat(finished.output()).endsWith("passed\n");
  }

  @Test
  void aDirectoryCannotBeBroughtToTheDisk() throws Exception {
    SystemCalls.assumeStrace();
    Path disk = parent.toRealPath();
    List<String> strace =
        List.of(
            "strace",
            "-f",
            "-qq",
            "-o",
            "/dev/null",
            "-P",
            disk.resolve("tasklist/todo").toString(),
            "-e",
            "trace=fsync",
            "-e",
            "inject=fsync:error=EIO:when=1");
    run(strace, "sync", disk);
  }
}
