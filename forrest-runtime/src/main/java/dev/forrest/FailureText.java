package dev.forrest;

import dev.forrest.codec.Shown;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Describes a failed task for people: what failed, where, why, and what lies where. */
final class FailureText {
  private static final int METADATA_LENGTH = 2_000;
  private static final int TAIL_LINES = 10;
  private static final int CRASH_BYTES = 4_000;
  private static final int COLUMNS = 80;
  private static final String INDENT = "  ";

  /** In a JVM's crash report, the line that says what happened. */
  private static final Pattern CRASH_LINE =
      Pattern.compile("^#\\s+(SIG[A-Z]+ |Internal Error|EXCEPTION_|guarantee|assert)");

  private static final int TAIL_BYTES = 2_000;

  private FailureText() {}

  /** A few lines, without the stack. */
  static String of(StoredResult<?> result) {
    StringBuilder text = new StringBuilder();
    text.append("Task ").append(result.id()).append(" failed: ").append(result.verdict());
    int attempts = result.attempts().size();
    text.append(attempts > 1 ? ", after " + attempts + " attempts." : ".");
    add(text, "call", result.call());
    result.failure().ifPresent(failure -> text.append("\n  ").append(wrapped(failure.message())));
    if (!result.metadata().keys().isEmpty()) {
      add(text, "metadata", Shown.text(result.metadata().toString(), METADATA_LENGTH));
    }
    result.output().file().ifPresent(file -> add(text, "output", file));
    text.append(lines(result.output().tail(TAIL_BYTES)));
    if (attempts > 0) {
      Attempt last = result.attempts().get(attempts - 1);
      last.threadDump().ifPresent(file -> add(text, "thread dump", file));
      last.crashReport().ifPresent(file -> addCrash(text, file));
    }
    add(text, "file", result.path());
    return text.toString();
  }

  private static void add(StringBuilder text, String name, Object what) {
    text.append("\n  ").append(name).append(": ").append(what);
  }

  /** With the lines that say what happened, and where. */
  private static void addCrash(StringBuilder text, Path report) {
    add(text, "crash report", report);
    StringBuilder found = new StringBuilder();
    boolean frame = false;
    for (String line : new Output(report).head(CRASH_BYTES).lines().toList()) {
      if (frame || CRASH_LINE.matcher(line).find()) {
        found.append(line).append('\n');
      }
      frame = line.startsWith("# Problematic frame:");
    }
    text.append(lines(found.toString()));
  }

  /** Broken between words, for a terminal; a word that is too long stays whole. */
  private static String wrapped(String message) {
    StringBuilder text = new StringBuilder();
    int column = INDENT.length();
    for (String line : message.split("\n", -1)) {
      text.append(text.isEmpty() ? "" : "\n" + INDENT);
      column = INDENT.length();
      for (String word : line.split(" ", -1)) {
        if (column > INDENT.length() && column + 1 + word.length() > COLUMNS) {
          text.append('\n').append(INDENT);
          column = INDENT.length();
        } else if (column > INDENT.length()) {
          text.append(' ');
          column++;
        }
        text.append(word);
        column += word.length();
      }
    }
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

  /** The last lines of a text, set off from our own. */
  private static String lines(String output) {
    List<String> lines = output.stripTrailing().lines().toList();
    StringBuilder text = new StringBuilder();
    for (String line : lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size())) {
      text.append("\n    | ").append(line);
    }
    return text.toString();
  }
}
