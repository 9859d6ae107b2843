package dev.forrest;

import dev.forrest.codec.Shown;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Describes a failed task for people: what failed, where, why, and what lies where. */
final class FailureText {
  private static final int METADATA_LENGTH = 2_000;
  private static final int TAIL_LINES = 10;
  private static final int TAIL_BYTES = 2_000;

  private FailureText() {}

  /** A few lines, without the stack. */
  static String of(StoredResult<?> result) {
    StringBuilder text = new StringBuilder();
    text.append("Task ").append(result.id());
    List<String> methods = result.methods();
    if (!methods.isEmpty()) {
      text.append(", which calls ").append(Shown.text(String.join(", ", methods))).append(',');
    }
    text.append(" failed: ").append(result.verdict()).append('.');
    result.failure().ifPresent(failure -> text.append("\n  ").append(failure.message()));
    if (!result.metadata().keys().isEmpty()) {
      text.append("\n  metadata: ")
          .append(Shown.text(result.metadata().toString(), METADATA_LENGTH));
    }
    result
        .output()
        .file()
        .ifPresent(
            file ->
                text.append("\n  output: ")
                    .append(file)
                    .append(tail(result.output().tail(TAIL_BYTES))));
    Optional<Path> crash =
        result.attempts().isEmpty()
            ? Optional.empty()
            : result.attempts().get(result.attempts().size() - 1).crashReport();
    crash.ifPresent(file -> text.append("\n  crash report: ").append(file));
    text.append("\n  file: ").append(result.path());
    return text.toString();
  }

  /** With the stack of what was thrown. */
  static String withStack(StoredResult<?> result) {
    StringWriter text = new StringWriter();
    text.append(of(result));
    result
        .failure()
        .flatMap(TaskFailure::thrown)
        .ifPresent(
            thrown -> {
              text.append('\n');
              PrintWriter out = new PrintWriter(text);
              thrown.printStackTrace(out);
              out.flush();
            });
    return text.toString().stripTrailing();
  }

  private static String tail(String output) {
    List<String> lines = output.stripTrailing().lines().toList();
    StringBuilder text = new StringBuilder();
    for (String line : lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size())) {
      text.append("\n    | ").append(line);
    }
    return text.toString();
  }
}
