package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.forrest.RunOptions;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Verdict;
import dev.forrest.codec.CodecException;
import dev.forrest.tests.Serialized.Corner;
import dev.forrest.tests.Serialized.Shape;
import dev.forrest.tests.Serialized.SharpCorner;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code @JavaSerialized} stores, and what it refuses to read. */
final class SerializedTest {
  @TempDir Path parent;
  private Path directory;

  @BeforeEach
  void nameDirectory() {
    directory = parent.resolve("tasklist");
  }

  private static Shape shape() {
    Shape shape = new Shape();
    shape.name = "square";
    shape.corners = List.of(new Corner(), new Corner());
    shape.weights = new HashMap<>(Map.of("a", 0.5));
    shape.grid = new Corner[][] {{new Corner()}, null};
    shape.size = BigInteger.TEN.pow(50);
    shape.made = Instant.EPOCH;
    shape.shade = Shade.DARK;
    shape.other = shape;
    return shape;
  }

  @Test
  void returnsWhatItWasGiven() {
    Shape read = Lists.run(directory, SerializedTasks.same(shape())).returnValue();
    assertThat(read.name).isEqualTo("square");
    assertThat(read.corners).hasSize(2);
    assertThat(read.weights).containsExactly("a", 0.5);
    assertThat(read.grid[0]).hasLength(1);
    assertThat(read.size).isEqualTo(shape().size);
    assertThat(read.made).isEqualTo(Instant.EPOCH);
    assertThat(read.shade).isEqualTo(Shade.DARK);
    assertThat(read.other).isSameInstanceAs(read);
    assertThat(read.numbers).isEqualTo(new int[] {1, 2});
  }

  @Test
  void keepsNullAndPassesItOn() {
    assertThat(
            Lists.run(directory, SerializedTasks.same(SerializedTasks.same((Shape) null)))
                .returnValue())
        .isNull();
  }

  @Test
  void takesCollectionsThatAreDeclared() {
    HashMap<String, Corner> map = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      map.put("corner " + i, new Corner());
    }
    assertThat(Lists.run(directory, SerializedTasks.size(map)).returnValue()).isEqualTo(1000);
  }

  @Test
  void refusesSubclassesThatNobodyDeclared() {
    CodecException e =
        assertThrows(
            CodecException.class,
            () -> Lists.run(directory, SerializedTasks.sharpen(new SharpCorner())));
    assertThat(e).hasMessageThat().contains("dev.forrest.tests.Serialized$SharpCorner");
    assertThat(e).hasMessageThat().contains("@JavaSerialized(allow = ...)");
  }

  @Test
  void refusesToReturnSubclassesThatNobodyDeclared() {
    TaskResult<Corner> result = Lists.run(directory, SerializedTasks.sharpen(new Corner()));
    assertThat(result.verdict()).isEqualTo(Verdict.RESULT_NOT_STORABLE);
    assertThat(result.failure().orElseThrow().message()).contains("Serialized$SharpCorner");
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    Shape root = new Shape();
    for (int i = 0; i < 1100; i++) {
      Shape outer = new Shape();
      outer.next = root;
      root = outer;
    }
    Shape deep = root;
    assertThrows(CodecException.class, () -> Lists.run(directory, SerializedTasks.same(deep)));
  }

  /** The name of a class in a file is looked at before the class is loaded. */
  @Test
  void neverLoadsAClassThatAFileNames() throws Exception {
    try (TaskList<Corner> tasks = TaskList.create(directory)) {
      tasks.schedule(SerializedTasks.sharpen(new Corner()));
      Path file = directory.resolve("todo").resolve(Lists.files(directory.resolve("todo")).get(0));
      String content = Files.readString(file, ISO_8859_1);
      String real = "dev.forrest.tests.Serialized$Corner";
      String evil = "com.evil.Boom" + "x".repeat(real.length() - "com.evil.Boom".length());
      assertThat(content).contains(real);
      Files.writeString(file, content.replace(real, evil), ISO_8859_1);

      TaskResult<Corner> result = tasks.run(RunOptions.processes(1)).iterator().next();

      assertThat(result.verdict()).isEqualTo(Verdict.UNREADABLE);
      assertThat(result.failure().orElseThrow().message()).contains("it holds " + evil);
    }
  }

  /** A few bytes that claim to be an array of two billion. */
  @Test
  void refusesArraysLargerThanTheirBytes() throws Exception {
    Shape shape = new Shape();
    shape.numbers = new int[] {0x11223344, 5};
    try (TaskList<Shape> tasks = TaskList.create(directory)) {
      tasks.schedule(SerializedTasks.same(shape));
      Path file = directory.resolve("todo").resolve(Lists.files(directory.resolve("todo")).get(0));
      String content = Files.readString(file, ISO_8859_1);
      String array = "\0\0\0\2\u0011\"3D";
      assertThat(content).contains(array);
      Files.writeString(
          file, content.replace(array, "\u007f\u00ff\u00ff\u00f0\u0011\"3D"), ISO_8859_1);

      TaskResult<Shape> result = tasks.run(RunOptions.processes(1)).iterator().next();

      assertThat(result.verdict()).isEqualTo(Verdict.UNREADABLE);
      assertThat(result.failure().orElseThrow().message())
          .contains("it claims an array of 2147483632 elements");
    }
  }
}
