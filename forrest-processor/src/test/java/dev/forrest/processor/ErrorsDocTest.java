package dev.forrest.processor;

import dev.forrest.processor.validate.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** docs/errors.md is written from the enum of errors, with an example of each that has one. */
final class ErrorsDocTest {
  private static final Path DOC = Path.of("..", "docs", "errors.md");

  private static final String INTRODUCTION =
      """
      # Compile errors

      Every error of the annotation processor starts with a code in brackets; here are all of them, with what they say and,
      where one file is enough to provoke it, an example. `…` stands for your names.

      No compiler shows a processor what is annotated in a local or anonymous class, or in the body of an enum's constant:
      there `@Deferrable` does nothing, and says nothing.

      <!-- Written by ErrorsDocTest. -->
      """;

  @Test
  void isComplete() {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    for (Message message : Message.values()) {
      text.append("\n## ").append(message.bracket().replaceAll("[\\[\\]]", "")).append("\n\n");
      text.append(withoutCode(message, message.format(Collections.nCopies(10, "…").toArray())));
      String example = example(message);
      if (!example.isEmpty()) {
        text.append("\n\n> ").append(example);
      }
      text.append('\n');
    }
    Goldens.checkFile(DOC, text.toString());
  }

  private static String withoutCode(Message message, String text) {
    return text.substring(message.bracket().length()).strip().replace("<", "&lt;");
  }

  /** The first such error in what is expected for the inputs that provoke it. */
  private static String example(Message message) {
    Path errors =
        Sources.RESOURCES.resolve("expected-errors").resolve(message.name()).resolve("errors.txt");
    if (!Files.exists(errors)) {
      return "";
    }
    return Sources.text(errors)
        .lines()
        .filter(line -> line.contains(message.bracket()))
        .findFirst()
        .map(line -> line.substring(line.indexOf(message.bracket())))
        .map(line -> withoutCode(message, line))
        .orElse("");
  }
}
