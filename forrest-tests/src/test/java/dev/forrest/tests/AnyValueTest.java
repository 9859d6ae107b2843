package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.IfExists;
import dev.forrest.RunOptions;
import dev.forrest.StoredTask;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Any value of any type comes back as it was: through a task file, through the real protoc in both
 * directions, and through a worker.
 */
final class AnyValueTest {
  /** How protoc shows a field that its schema does not name. */
  private static final Pattern UNKNOWN = Pattern.compile("(?m)^ *\\d+(:| \\{).*$");

  /** How many values share a file. */
  private static final int BATCH = 25;

  private Path parent;
  private Path directory;

  @BeforeTry
  void makeDirectory() throws Exception {
    parent = Files.createTempDirectory("any");
    directory = parent.resolve("tasklist");
  }

  @AfterTry
  void deleteDirectory() throws Exception {
    new ProcessBuilder("rm", "-rf", parent.toString()).start().waitFor();
  }

  @Property(tries = 20)
  void comesBackFromFilesAndFromProtoc(@ForAll long seed) throws Exception {
    AnyValue any = new AnyValue(seed);
    List<Everything> values = new ArrayList<>();
    List<Task<Everything>> calls = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      Everything value = any.of(Everything.class);
      values.add(value);
      calls.add(Deferred.echo(value));
    }
    try (TaskList<List<Everything>> tasks = TaskList.create(directory)) {
      String id = tasks.schedule(Tasks.list(calls)).id();
      assertSame(values, read(tasks), false);

      Path file = directory.resolve("todo/" + id + ".pb");
      byte[] text = Protoc.run("decode", directory, Files.readAllBytes(file));
      assertThat(UNKNOWN.matcher(new String(text, UTF_8)).results().count()).isEqualTo(0);
      byte[] again = Protoc.run("encode", directory, text);

      Files.write(file, again);
      // protoc's text has one NaN.
      assertSame(values, read(tasks), true);
    }
  }

  @Property(tries = 5)
  void comesBackFromAWorker(@ForAll long seed) {
    Everything value = new AnyValue(seed).of(Everything.class);
    Everything result = Lists.run(directory, Deferred.echo(value)).returnValue();
    assertThat(AnyValue.difference(value, result, false)).isNull();
  }

  /** As a value that tells its own type, and as results of one file that protoc has written. */
  @Property(tries = 5)
  void comesBackAsAConstantAndAsAResult(@ForAll long seed) throws Exception {
    Everything value = new AnyValue(seed).of(Everything.class);
    try (TaskList<Object> tasks = TaskList.create(directory)) {
      String id = tasks.schedule(Tasks.value(List.of(value))).id();
      tasks.run(RunOptions.processes(1)).forEach(result -> {});
      Path file = directory.resolve("done/" + id + ".pb");
      byte[] text = Protoc.run("decode", directory, Files.readAllBytes(file));
      assertThat(UNKNOWN.matcher(new String(text, UTF_8)).results().count()).isEqualTo(0);
      Files.write(file, Protoc.run("encode", directory, text));
    }
    try (TaskList<List<Everything>> tasks =
        TaskList.at(directory).ifExists(IfExists.RESUME).open()) {
      List<Everything> read = tasks.doneTasks().iterator().next().returnValue();
      assertThat(AnyValue.difference(List.of(value), read, true)).isNull();
    }
  }

  /** That the comparison sees what matters. */
  @Example
  void differencesAreSeen() {
    assertThat(AnyValue.difference(0.0, -0.0, true)).isNotNull();
    double odd = Double.longBitsToDouble(0x7ff8_0000_0000_0001L);
    assertThat(AnyValue.difference(Double.NaN, odd, false)).isNotNull();
    assertThat(AnyValue.difference(Double.NaN, odd, true)).isNull();
    Item item = new Item("a", new double[] {1});
    assertThat(AnyValue.difference(item, new Item("a", new double[] {1}), false)).isNull();
    assertThat(AnyValue.difference(item, new Item("a", new double[] {2}), false))
        .isEqualTo(".samples[0]: 1.0, 2.0 4607182418800017408, 4611686018427387904");
    assertThat(AnyValue.difference(item, new Item("a", null), false)).isNotNull();
  }

  private static List<Everything> read(TaskList<List<Everything>> tasks) {
    StoredTask<List<Everything>> stored = tasks.todoTasks().iterator().next();
    return Tasks.evaluate(stored.task());
  }

  private static void assertSame(List<Everything> written, List<Everything> read, boolean anyNaN) {
    for (int i = 0; i < written.size(); i++) {
      assertWithMessage("value %s", i)
          .that(AnyValue.difference(written.get(i), read.get(i), anyNaN))
          .isNull();
    }
  }
}
