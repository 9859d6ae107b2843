package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.forrest.IfExists;
import dev.forrest.TaskList;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs leave behind that die while they write. */
final class LeftoversTest {
  private static final List<String> PARTS =
      List.of("todo", "running", "done", "fail", "schema", "session", "log");

  @TempDir Path parent;

  private static void putOld(Path file, Duration age) throws Exception {
    Files.writeString(file, "half");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  @Test
  void aRunRemovesHalfWrittenFilesOfTheDeadAndNoOthers() throws Exception {
    Path directory = parent.resolve("tasklist");
    List<String> ours =
        List.of(
            "todo/.20261123T180510.562928-b105a9b5.pb.0a1b2c3d",
            "fail/.bad.verdict.0a1b2c3d",
            "running/.0a1b2c3d.runner.01234567",
            "schema/.tasks.proto.0a1b2c3d",
            "schema/forrest/.task.proto.0a1b2c3d",
            "session/.7671c77d0520d759c8f96e679ffd9d21.jar.0a1b2c3d",
            "session/worker-7671c77d-0520.jsa.0a1b2c3d",
            ".session.pb.0a1b2c3d",
            ".0a1b2c3d");
    List<String> others = List.of("todo/.hidden", "todo/notes.0a1b2c3d", "session/.x.jar.backup");
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.add(1, 2));
      for (String name : ours) {
        putOld(directory.resolve(name), Duration.ofMinutes(61));
      }
      for (String name : others) {
        putOld(directory.resolve(name), Duration.ofDays(400));
      }
      Path young = directory.resolve("todo/.20261123T180510.562929-b105a9b5.pb.0a1b2c3d");
      putOld(young, Duration.ofMinutes(50));

      assertThat(ImmutableList.copyOf(tasks.run())).hasSize(1);

      for (String name : ours) {
        assertWithMessage(name).that(Files.exists(directory.resolve(name))).isFalse();
      }
      for (String name : others) {
        assertWithMessage(name).that(Files.exists(directory.resolve(name))).isTrue();
      }
      assertWithMessage("what somebody may be writing").that(Files.exists(young)).isTrue();
    }
  }

  /** A list whose making was cut off after any of its directories. */
  @Test
  void aListThatWasHalfMadeIsOpened() throws Exception {
    for (int made = 0; made <= PARTS.size(); made++) {
      for (IfExists ifExists : List.of(IfExists.APPEND, IfExists.CLEAN)) {
        Path directory = Files.createDirectory(parent.resolve(made + "-" + ifExists));
        for (String part : PARTS.subList(0, made)) {
          Files.createDirectory(
              directory.resolve(part),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        assertThat(
                assertThrows(UncheckedIOException.class, () -> TaskList.create(directory))
                    .getMessage())
            .contains(directory + ": the task list exists already");
        try (TaskList<Integer> tasks = TaskList.at(directory).ifExists(ifExists).open()) {
          tasks.schedule(Deferred.add(1, 2));
          assertThat(tasks.todoTasks()).hasSize(1);
        }
        assertThat(Lists.files(directory)).containsExactlyElementsIn(PARTS);
      }
    }
  }
}
