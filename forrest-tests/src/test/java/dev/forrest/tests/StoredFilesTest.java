package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.forrest.Attempt;
import dev.forrest.IfExists;
import dev.forrest.Metadata;
import dev.forrest.RunOptions;
import dev.forrest.StoredTask;
import dev.forrest.Task;
import dev.forrest.TaskFailure;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Tasks;
import dev.forrest.Verdict;
import dev.forrest.proto.Limits;
import dev.forrest.store.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What released versions have stored stays readable: values, failures, metadata, limits, attempts;
 * and what they have scheduled still runs.
 *
 * <p>A version's list is written once, before its release, with {@code
 * -Dforrest.rewriteStored=true}, and never again.
 */
final class StoredFilesTest {
  private static final Path STORED = Path.of("src/test/resources/stored");

  /** The version that is being worked on: the one list that may still be rewritten. */
  private static final String CURRENT = "0.1.0";

  private static final String EXPECTED = "expected.txt";

  @TempDir Path work;

  static Stream<Path> versions() throws IOException {
    try (Stream<Path> versions = Files.list(STORED)) {
      return versions.sorted().toList().stream();
    }
  }

  @BeforeAll
  static void rewrite(@TempDir Path work) throws Exception {
    if (Boolean.getBoolean("forrest.rewriteStored")) {
      Path to = STORED.resolve(CURRENT);
      if (Files.exists(to)) {
        try (Stream<Path> files = Files.walk(to)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            Files.delete(file);
          }
        }
      }
      StoredLists.write(work, to);
      Files.write(to.resolve(EXPECTED), expectedToday(StoredLists.copyOf(to, work)));
    }
  }

  /** Values as they were given, and the rest as it is read right after it was written. */
  private static List<String> expectedToday(Path directory) throws Exception {
    Map<String, String> lines = read(directory);
    Map<String, Task<?>> values = StoredLists.values();
    for (Map.Entry<String, Task<?>> value : values.entrySet()) {
      String text = DeepText.of(Tasks.evaluate(value.getValue()));
      lines.put("done " + value.getKey() + ": value", text);
      lines.put("todo " + value.getKey() + ": value", text);
    }
    lines.put("done lambda: value", DeepText.of(Tasks.evaluate(StoredLists.lambda())));
    List<String> text = new ArrayList<>();
    lines.forEach((key, line) -> text.add(key + ": " + line));
    return text;
  }

  /** All that can be read of a list. */
  private static Map<String, String> read(Path directory) throws Exception {
    Map<String, String> lines = new TreeMap<>();
    try (TaskList<Object> tasks = open(directory)) {
      for (StoredTask<Object> task : tasks.todoTasks()) {
        String key = "todo " + name(task.metadata(), task.id()) + ": ";
        lines.put(key + "value", value(task.task()));
        lines.put(key + "metadata", metadata(task.metadata()));
      }
      for (TaskResult<Object> result : tasks.doneTasks()) {
        describe("done ", result, lines);
        String key = "done " + name(result.metadata(), result.id()) + ": ";
        lines.put(key + "value", DeepText.of(result.returnValue()));
        lines.put(key + "limits", limits(directory.resolve("done/" + result.id() + ".pb")));
      }
      for (TaskResult<Object> result : tasks.failTasks()) {
        describe("fail ", result, lines);
        if (result.verdict() != Verdict.UNREADABLE) {
          String key = "fail " + name(result.metadata(), result.id()) + ": ";
          lines.put(key + "limits", limits(directory.resolve("fail/" + result.id() + ".pb")));
        }
      }
    }
    return lines;
  }

  /** The value of a stored task, or why it has none here. */
  private static String value(Task<Object> task) {
    try {
      return DeepText.of(Tasks.evaluate(task));
    } catch (IllegalStateException e) {
      return DeepText.of(e.getMessage());
    }
  }

  private static TaskList<Object> open(Path directory) {
    return TaskList.at(directory).ifExists(IfExists.APPEND).open();
  }

  private static void describe(String bin, TaskResult<Object> result, Map<String, String> lines) {
    String key = bin + name(result.metadata(), result.id()) + ": ";
    lines.put(key + "metadata", metadata(result.metadata()));
    for (Attempt attempt : result.attempts()) {
      String text = attempt.verdict() + " " + attempt.number();
      if (attempt.verdict() != Verdict.UNREADABLE) { // that file says no time
        text += " " + attempt.started();
      }
      if (attempt.failure().isPresent()) {
        TaskFailure failure = attempt.failure().get();
        text +=
            " "
                + failure
                    .thrown()
                    .map(StoredFilesTest::throwable)
                    .orElseGet(() -> DeepText.of(failure.message()));
      }
      lines.put(key + "attempt " + attempt.number(), text);
    }
  }

  private static String throwable(Throwable thrown) {
    StackTraceElement[] stack = thrown.getStackTrace();
    StringBuilder text = new StringBuilder(DeepText.of(thrown.toString()));
    text.append(stack.length == 0 ? "" : " at " + stack[0]);
    if (thrown.getCause() != null) {
      text.append(" cause ").append(throwable(thrown.getCause()));
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      text.append(" suppressed ").append(throwable(suppressed));
    }
    return text.toString();
  }

  private static String limits(Path file) throws IOException {
    Limits limits = StoredFile.read(file).head().getLimits();
    return limits.getTimeoutMillis()
        + " ms, "
        + limits.getHeapBytes()
        + " heap, "
        + limits.getMemoryBytes()
        + " memory, "
        + limits.getMaxProcesses()
        + " processes, "
        + limits.getMaxOutputBytes()
        + " output, "
        + limits.getRetries()
        + " retries";
  }

  private static String metadata(Metadata metadata) {
    Map<String, Object> values = new TreeMap<>(metadata.asMap());
    return DeepText.of(values);
  }

  private static String name(Metadata metadata, String id) {
    return metadata.asMap().containsKey("name") ? metadata.get("name").toString() : id;
  }

  private static Map<String, String> expected(Path version) throws IOException {
    Map<String, String> lines = new TreeMap<>();
    for (String line : Files.readAllLines(version.resolve(EXPECTED))) {
      int name = line.indexOf(": ") + 2;
      int value = line.indexOf(": ", name);
      lines.put(line.substring(0, value), line.substring(value + 2));
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("versions")
  void readsAllThatWasStored(Path version) throws Exception {
    Map<String, String> expected = expected(version);

    Map<String, String> read = read(StoredLists.copyOf(version, work));

    assertThat(expected.size()).isAtLeast(50);
    assertThat(read.keySet()).isEqualTo(expected.keySet());
    expected.forEach((key, line) -> assertWithMessage(key).that(read.get(key)).isEqualTo(line));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void runsAllThatWasScheduled(Path version) throws Exception {
    Map<String, String> expected = expected(version);
    Map<String, String> values = new HashMap<>();
    int count = 0;
    try (TaskList<Object> tasks = open(StoredLists.copyOf(version, work))) {
      for (TaskResult<Object> result : tasks.run(RunOptions.processes(2))) {
        String name = name(result.metadata(), result.id());
        if (name.equals(StoredLists.LAMBDA_OF_ANOTHER_BUILD)) {
          assertThat(result.verdict()).isEqualTo(Verdict.SCHEMA_MISMATCH);
        } else {
          assertWithMessage(name).that(result.verdict()).isEqualTo(Verdict.RETURNED);
          values.put("todo " + name + ": value", DeepText.of(result.returnValue()));
          count++;
        }
      }
    }

    assertThat(count).isAtLeast(10);
    values.forEach((key, value) -> assertWithMessage(key).that(value).isEqualTo(expected.get(key)));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void protocShowsAllThatWasStored(Path version) throws Exception {
    Path directory = StoredLists.copyOf(version, work);
    int count = 0;
    for (String bin : List.of("todo", "done", "fail")) {
      for (String name : Lists.files(directory.resolve(bin))) {
        if (name.endsWith(".pb") && !name.startsWith("unreadable")) {
          byte[] file = Files.readAllBytes(directory.resolve(bin).resolve(name));
          assertThat(new String(Protoc.run("decode", directory, file), UTF_8)).contains("nodes {");
          count++;
        }
      }
    }
    assertThat(count).isAtLeast(30);
  }
}
