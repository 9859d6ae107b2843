package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real protoc, with the schema of a task list. */
final class Protoc {
  private Protoc() {}

  /**
   * Turns a task file into text or back.
   *
   * @param mode {@code decode} or {@code encode}
   * @param list the task list; files are put beside it
   */
  static byte[] run(String mode, Path list, byte[] input) throws Exception {
    File protoc = new File(System.getProperty("protoc"));
    assertThat(protoc.setExecutable(true)).isTrue();
    Path in = Files.write(list.resolveSibling("protoc.in"), input);
    Path out = list.resolveSibling("protoc.out");
    Path errors = list.resolveSibling("protoc.err");
    int status =
        new ProcessBuilder(
                protoc.toString(),
                "--" + mode + "=forrest.TaskFile",
                "-I",
                list.resolve("schema").toString(),
                list.resolve("schema/tasks.proto").toString())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    assertThat(Files.readString(errors)).isEmpty();
    assertThat(status).isEqualTo(0);
    return Files.readAllBytes(out);
  }
}
