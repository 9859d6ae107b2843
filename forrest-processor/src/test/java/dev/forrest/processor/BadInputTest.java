package dev.forrest.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import dev.forrest.processor.validate.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error, to the letter and on its line; inputs in {@code bad/} are named by message. */
final class BadInputTest {
  private static final String ALL_AT_ONCE = "ALL_AT_ONCE";

  static List<String> bad() {
    return Sources.directories("bad");
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isReported(String name) {
    Compilation compilation = Compiled.compiler().compile(Sources.in("bad/" + name));
    assertThat(compilation).failed();
    Goldens.check(
        Sources.RESOURCES.resolve("expected-errors").resolve(name),
        Map.of("errors.txt", errors(compilation)));
    if (!name.equals(ALL_AT_ONCE)) {
      assertThat(errors(compilation)).contains(Message.valueOf(name).bracket());
    }
  }

  @Test
  void isKnownForEveryMessage() {
    Set<String> known = new HashSet<>(bad());
    EnvironmentTest.PROVOKED.forEach(message -> known.add(message.name()));
    for (Message message : Message.values()) {
      assertThat(known).contains(message.name());
    }
  }

  private static String errors(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(BadInputTest::describe)
        .collect(Collectors.joining());
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
    return "%s:%s: %s\n"
        .formatted(file, diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
  }
}
