package dev.forrest.run;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of an output of which 1,000 bytes may be kept. */
final class OutputFileTest {
  @TempDir Path directory;
  private Path file;
  private OutputFile output;

  @BeforeEach
  void create() throws IOException {
    file = Files.createFile(directory.resolve("output"));
    output = new OutputFile(file, 1000);
  }

  private void print(char letter, int count) throws IOException {
    Files.writeString(file, String.valueOf(letter).repeat(count), StandardOpenOption.APPEND);
  }

  @Test
  void all() throws Exception {
    print('a', 900);
    assertThat(output.finish()).isEqualTo(0);
    assertThat(Files.readString(file)).isEqualTo("a".repeat(900));
  }

  @Test
  void headAndTail() throws Exception {
    print('a', 1500);
    print('b', 1500);
    assertThat(output.finish()).isEqualTo(2000);
    assertThat(Files.readString(file)).isEqualTo(kept("a".repeat(500), 2000, "b".repeat(500)));
  }

  @Test
  void moreAfterALook() throws Exception {
    print('a', 1500);
    output.bound();
    print('b', 100);
    assertThat(output.finish()).isEqualTo(600);
    assertThat(Files.readString(file))
        .isEqualTo(kept("a".repeat(500), 600, "a".repeat(400) + "b".repeat(100)));
  }

  @Test
  void nearlyAsMuchAgainAfterALook() throws Exception {
    print('a', 1500);
    output.bound();
    print('b', 990);
    assertThat(output.finish()).isEqualTo(1490);
    assertThat(Files.readString(file)).isEqualTo(kept("a".repeat(500), 1490, "b".repeat(500)));
  }

  private static String kept(String head, int omitted, String tail) {
    return head + "\n\n[... " + omitted + " bytes are not kept ...]\n\n" + tail;
  }
}
