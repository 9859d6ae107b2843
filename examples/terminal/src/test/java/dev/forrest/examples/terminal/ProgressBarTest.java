package dev.forrest.examples.terminal;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ProgressBarTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @Test
  void printsLineByLineWithoutTerminal() {
    try (ProgressBar bar = new ProgressBar(out, 10, false)) {
      bar.step("java.base");
      bar.say("Something to remember.");
      bar.step("java.xml");
    }

    assertThat(text().lines())
        .containsExactly(" 1/10  java.base", "Something to remember.", " 2/10  java.xml")
        .inOrder();
  }

  @Test
  void staysOnOneLineOfTerminal() {
    try (ProgressBar bar = new ProgressBar(out, 2, true)) {
      bar.step("x".repeat(100));
      bar.step("y");
    }

    assertThat(text().chars().filter(c -> c == '\n').count()).isEqualTo(1);
    for (String frame : text().stripTrailing().split("\r", -1)) {
      assertThat(frame.length()).isLessThan(80);
    }
    assertThat(text()).contains("[" + "=".repeat(20) + " ".repeat(20) + "] 1/2  xxx");
    assertThat(text()).contains("[" + "=".repeat(40) + "] 2/2  y");
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
