package dev.forrest.examples.terminal;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OptionsTest {
  @Test
  void readsAllArguments() {
    assertThat(Options.parse("out", "java.base", "--processes", "3", "--resume", "java.xml"))
        .isEqualTo(new Options(Path.of("out"), true, 3, List.of("java.base", "java.xml")));
  }

  @Test
  void startsAfreshOnAllProcessorsByDefault() {
    int processors = Runtime.getRuntime().availableProcessors();

    assertThat(Options.parse("out"))
        .isEqualTo(new Options(Path.of("out"), false, processors, List.of()));
  }

  @Test
  void namesUnknownOption() {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> Options.parse("out", "--fast"));

    assertThat(e).hasMessageThat().contains("--fast");
  }

  @Test
  void rejectsProcessesThatAreNoNumber() {
    assertThrows(IllegalArgumentException.class, () -> Options.parse("out", "--processes"));
    assertThrows(IllegalArgumentException.class, () -> Options.parse("out", "--processes", "0"));
    assertThrows(IllegalArgumentException.class, () -> Options.parse("out", "--processes", "two"));
  }
}
