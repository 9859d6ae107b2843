package dev.forrest.tests;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program asked the kernel for, as strace saw it, in the order of beginnings. */
final class SystemCalls {
  private static final Pattern WHOLE = Pattern.compile("(\\d+) +(\\w+)\\((.*)\\) += (-?\\d+).*");
  private static final Pattern BEGIN =
      Pattern.compile("(\\d+) +(\\w+)\\((.*) <unfinished \\.\\.\\.>");
  private static final Pattern END =
      Pattern.compile("(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)\\) += (-?\\d+).*");

  private SystemCalls() {}

  /**
   * One call; those that failed are none.
   *
   * @param arguments as strace shows them: descriptors with their paths
   * @param begin the place of its beginning among all beginnings and ends
   * @param end the place of its end
   */
  record Call(String name, String arguments, int begin, int end) {
    boolean isBefore(Call other) {
      return end < other.begin;
    }

    /** Whether it brings a file, or a directory, to the disk. */
    boolean syncs(Path path) {
      return (name.equals("fsync") || name.equals("fdatasync"))
          && arguments.matches(descriptorOf(path));
    }

    /** Whether it changes what is in a file. */
    boolean changes(Path path) {
      return List.of("write", "pwrite64", "writev", "sendfile", "copy_file_range", "ftruncate")
              .contains(name)
          && arguments.matches(
              (name.equals("copy_file_range") ? ".*, " : "") + descriptorOf(path) + ",.*");
    }

    private static String descriptorOf(Path path) {
      return "\\d+<" + Pattern.quote(path.toString()) + ">";
    }

    /** Whether it is a rename; to any path where {@code to} is null. */
    boolean renames(Path from, Path to) {
      return name.startsWith("rename")
          && (from == null || arguments.contains("\"" + from + "\", "))
          && (to == null || arguments.endsWith("\"" + to + "\""));
    }

    /** The paths that it names. */
    List<Path> paths() {
      List<Path> paths = new ArrayList<>();
      Matcher quoted = Pattern.compile("\"([^\"]*)\"").matcher(arguments);
      while (quoted.find()) {
        paths.add(Path.of(quoted.group(1)));
      }
      return paths;
    }
  }

  /** Skips the test where there is no strace, or it may not be used. */
  static void assumeStrace() throws Exception {
    boolean works;
    try {
      works = new ProcessBuilder("strace", "-o", "/dev/null", "true").start().waitFor() == 0;
    } catch (IOException e) {
      works = false;
    }
    assumeTrue(works, "strace is missing, or may not trace here: install it to run this test");
  }

  /** Runs a program under strace, to its end. */
  static List<Call> of(Path trace, String... program) throws Exception {
    List<String> strace =
        List.of(
            "strace",
            "-f",
            "--seccomp-bpf",
            "-y",
            "-s",
            "100",
            "-o",
            trace.toString(),
            "-e",
            "signal=none",
            "-e",
            "trace=write,pwrite64,writev,sendfile,copy_file_range,ftruncate,fsync,fdatasync,msync,"
                + "sync,syncfs,sync_file_range,rename,renameat,renameat2,mkdir,mkdirat");
    Process process = Programs.start(strace, List.of("-XX:TieredStopAtLevel=1"), program);
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertWithMessage(output).that(process.waitFor()).isEqualTo(0);
    return parse(Files.readAllLines(trace));
  }

  static List<Call> parse(List<String> lines) {
    List<Call> calls = new ArrayList<>();
    Map<String, Call> begun = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher begin = BEGIN.matcher(lines.get(i));
      Matcher end = END.matcher(lines.get(i));
      Matcher whole = WHOLE.matcher(lines.get(i));
      if (begin.matches()) {
        begun.put(begin.group(1), new Call(begin.group(2), begin.group(3), i, i));
      } else if (end.matches()) {
        Call call = begun.remove(end.group(1));
        if (!end.group(3).startsWith("-")) {
          calls.add(new Call(call.name(), call.arguments() + end.group(2), call.begin(), i));
        }
      } else if (whole.matches() && !whole.group(4).startsWith("-")) {
        calls.add(new Call(whole.group(2), whole.group(3), i, i));
      }
    }
    calls.sort(Comparator.comparingInt(Call::begin));
    return calls;
  }
}
