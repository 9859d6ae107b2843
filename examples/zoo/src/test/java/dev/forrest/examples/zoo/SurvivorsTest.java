package dev.forrest.examples.zoo;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SurvivorsTest {
  @TempDir Path directory;

  @Test
  void findsAProcessThatLives() throws Exception {
    Process process = new ProcessBuilder("sleep", "60").start();
    Path pids = directory.resolve("pids");
    Files.writeString(pids, process.pid() + "\n");

    assertThat(Survivors.find(pids)).containsExactly("sleep 60 ");
    process.destroyForcibly().waitFor();
    assertThat(Survivors.find(pids)).isEmpty();
  }
}
