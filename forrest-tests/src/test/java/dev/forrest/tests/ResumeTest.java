package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.IfExists;
import dev.forrest.TaskList;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lists whose scheduling was cut off. */
@Timeout(60)
final class ResumeTest {
  private static final int NEVER = -1;

  @TempDir Path parent;

  private String resume(Path directory, int dieAfter) throws Exception {
    Process process = Programs.start("resume", directory.toString(), Integer.toString(dieAfter));
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isEqualTo(dieAfter == NEVER ? 0 : 1);
    return output;
  }

  @Test
  void schedulesAnewWhereNothingHasRun() throws Exception {
    Path directory = parent.resolve("tasklist");
    resume(directory, 2);
    assertThat(Lists.files(directory.resolve("todo"))).hasSize(2);
    resume(directory, 3);
    assertThat(Lists.files(directory.resolve("todo"))).hasSize(3);
    resume(directory, 5);
    assertThat(Lists.files(directory.resolve("todo"))).hasSize(5);

    String output = resume(directory, NEVER);

    assertThat(output).contains(directory + " was being scheduled when its program ended");
    assertThat(output).contains("all is scheduled anew");
    assertThat(Lists.files(directory.resolve("done"))).hasSize(5);
    assertThat(resume(directory, NEVER)).isEqualTo("stored false\n".repeat(5));
  }

  @Test
  void deletesNothingWhereSomethingHasRun() throws Exception {
    Path directory = parent.resolve("tasklist");
    resume(directory, 2);
    try (TaskList<Integer> tasks = TaskList.at(directory).ifExists(IfExists.APPEND).open()) {
      assertThat(tasks.run()).hasSize(2);
      tasks.schedule(Deferred.add(1, 2));
    }

    String output = resume(directory, NEVER);

    assertThat(output).contains("what was not scheduled is missing");
    assertThat(output).endsWith("stored false\n".repeat(5) + "3\n");
    assertThat(Lists.files(directory.resolve("done"))).hasSize(3);
  }

  @Test
  void leavesAloneWhatSomebodySchedules() throws Exception {
    Path directory = parent.resolve("tasklist");
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.add(1, 2));

      assertThat(resume(directory, NEVER)).isEqualTo("stored false\n".repeat(5) + "3\n");

      tasks.schedule(Deferred.add(1, 2));
      assertThat(tasks.todoTasks()).hasSize(1);
    }
  }

  @Test
  void leavesAloneWhatWasClosed() throws Exception {
    Path directory = parent.resolve("tasklist");
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.add(1, 2));
    }
    assertThat(Files.exists(directory.resolve(".scheduling"))).isFalse();
    assertThat(resume(directory, NEVER)).isEqualTo("stored false\n".repeat(5) + "3\n");
  }

  @Test
  void schedulesAnewAlsoWhereATaskCouldNotBeStored() throws Exception {
    Path directory = parent.resolve("tasklist");
    Path todo = directory.resolve("todo");
    Path away = parent.resolve("away");
    try (TaskList<Integer> tasks = TaskList.create(directory)) {
      tasks.schedule(Deferred.add(1, 2));
      Files.move(todo, away);
      FailingDisk.messageOfScheduling(tasks);
      Files.move(away, todo);
    }
    try (TaskList<Integer> tasks =
        TaskList.at(directory).ifExists(IfExists.RESUME).logFile(parent.resolve("log")).open()) {
      assertThat(tasks.schedule(Deferred.add(3, 4)).isStored()).isTrue();
      assertThat(tasks.todoTasks()).hasSize(1);
    }
    assertThat(Files.readString(parent.resolve("log"))).contains("all is scheduled anew");
  }

  /** Also where the list had been run before. */
  @Test
  void schedulesAnewAfterCleaning() throws Exception {
    Path directory = parent.resolve("tasklist");
    resume(directory, NEVER);
    try (TaskList<Integer> tasks = TaskList.at(directory).ifExists(IfExists.CLEAN).open()) {
      tasks.schedule(Deferred.add(1, 2));
      // As if this program had died here.
      Files.write(directory.resolve(".scheduling"), new byte[0]);
      assertThat(resume(directory, NEVER)).contains("stored true");
    }
    assertThat(Lists.files(directory.resolve("done"))).hasSize(5);
  }
}
