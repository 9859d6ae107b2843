package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.DescriptorProtos;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Tasks;
import java.awt.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adapted types and protobuf messages where a value has to tell its own type. */
final class ForeignValuesTest {
  private static final Timestamp TIME = Timestamp.newBuilder().setSeconds(7).build();

  @TempDir Path parent;
  private Path directory;

  @BeforeEach
  void nameDirectory() {
    directory = parent.resolve("tasklist");
  }

  @Test
  void areConstants() throws Exception {
    Map<Object, Object> map = Map.of(new Point(1, 2), TIME);
    List<Object> values =
        Arrays.asList(new Point(3, 4), null, TIME, map, new Point[] {new Point(5, 6), null});
    List<Object> read = throughFilesAndProtoc(Tasks.value(values));
    DeepEquality.assertSame(read, values);
  }

  /** Each with the codec of its own type arguments. */
  @Test
  void mayHaveTypeArguments() throws Exception {
    AtomicReference<List<Point>> reference = new AtomicReference<>(List.of(new Point(1, 2)));
    AtomicReference<AtomicLong> other = new AtomicReference<>(new AtomicLong(5));
    List<Object> values = List.of(reference, other);
    DeepEquality.assertSame(throughFilesAndProtoc(Tasks.value(values)), values);
  }

  /** An adapter takes them, and makes what it always makes. */
  @Test
  void mayBeOfASubclass() throws Exception {
    @SuppressWarnings("serial")
    class Special extends Point {
      Special(int x, int y) {
        super(x, y);
      }
    }

    List<Object> values = List.of(new Special(1, 2));
    assertThat(throughFilesAndProtoc(Tasks.value(values))).containsExactly(new Point(1, 2));
  }

  @Test
  void areResultsOfListsAndParts() {
    Task<Point> swapped = AdaptedTasks.swap(new Point(1, 2));
    assertThat(Lists.run(directory, Tasks.list(List.of(swapped))).returnValue())
        .containsExactly(new Point(2, 1));
    Task<Point> part = BeanTasks.places(4).get(0).getPoint();
    assertThat(Lists.run(parent.resolve("second"), part).returnValue()).isEqualTo(new Point(4, 2));
  }

  /** Their descriptors tell the names of fields, also of what they need. */
  @Test
  void messagesAreShownByName() throws Exception {
    Struct struct =
        Struct.newBuilder()
            .putFields("a", Value.newBuilder().setNumberValue(0.5).build())
            .putFields("b", Value.newBuilder().setNullValue(NullValue.NULL_VALUE).build())
            .putFields("c", Value.newBuilder().setStructValue(Struct.getDefaultInstance()).build())
            .build();
    assertThat(throughFilesAndProtoc(MessageTasks.struct(struct))).isEqualTo(struct);
    byte[] file = Files.readAllBytes(directory.resolve("done").resolve(doneFile()));
    assertThat(new String(Protoc.run("decode", directory, file), UTF_8).replaceAll("\\s+", " "))
        .contains("fields { key: \"a\" value { number_value: 0.5 } }");
  }

  @Test
  void messagesWithNestedTypesAreShownByName() throws Exception {
    List<FileDescriptorProto> files =
        List.of(DescriptorProtos.getDescriptor().toProto().toBuilder().clearOptions().build());
    assertThat(throughFilesAndProtoc(MessageTasks.files(files))).isEqualTo(files);
  }

  private String doneFile() throws Exception {
    return Lists.files(directory.resolve("done")).get(0);
  }

  @Test
  void areKeys() {
    Task<String> name = BeanTasks.names(new Point(1, 2)).get(new Point(1, 2));
    assertThat(Lists.run(directory, name).returnValue()).isEqualTo("here");
  }

  /** What a worker returns for a task, also after protoc has read and written the file. */
  private <T> T throughFilesAndProtoc(Task<T> task) throws Exception {
    try (TaskList<T> tasks = TaskList.create(directory)) {
      String id = tasks.schedule(task).id();
      Path todo = directory.resolve("todo").resolve(id + ".pb");
      writeAgain(todo);
      for (TaskResult<T> result : tasks.run(RunOptions.processes(1))) {
        result.returnValue();
      }
      writeAgain(directory.resolve("done").resolve(id + ".pb"));
      return tasks.doneTasks().iterator().next().returnValue();
    }
  }

  private void writeAgain(Path file) throws Exception {
    byte[] text = Protoc.run("decode", directory, Files.readAllBytes(file));
    assertThat(new String(text, UTF_8)).doesNotContainMatch("(?m)^ *[0-9]+: ?.*$");
    Files.write(file, Protoc.run("encode", directory, text));
  }
}
