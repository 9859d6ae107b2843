package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real protoc accepts each schema that the processor's tests expect. */
final class GoldenSchemasTest {
  private static final Path GOLDENS = Path.of("../forrest-processor/src/test/resources/expected");
  private static final Path RUNTIME = Path.of("../forrest-runtime/src/main/protobuf");

  static List<Path> schemas() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDENS)) {
      return files.filter(file -> file.toString().endsWith(".proto")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void isAccepted(Path schema, @TempDir Path directory) throws Exception {
    File protoc = new File(System.getProperty("protoc"));
    assertThat(protoc.setExecutable(true)).isTrue();
    Process process =
        new ProcessBuilder(
                protoc.toString(),
                "-I",
                RUNTIME.toString(),
                "-I",
                schema.getParent().toString(),
                "--descriptor_set_out=" + directory.resolve("descriptors"),
                schema.toString())
            .redirectErrorStream(true)
            .start();
    String messages = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(messages.lines().filter(line -> !line.contains("warning")).toList()).isEmpty();
    assertThat(process.waitFor()).isEqualTo(0);
  }
}
