package dev.forrest.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What all threads of a worker do. The JVM prints it when it gets SIGQUIT, whatever the task does,
 * among the task's own output; it is taken out of there.
 */
final class ThreadDump {
  private static final String START = "Full thread dump ";
  private static final String HEAP = "\nHeap\n";

  /** The line before the first: date and time. */
  private static final int TIME_LINE = 20;

  /** How far from the end of the output it is looked for. */
  private static final int WITHIN = 8 << 20;

  private ThreadDump() {}

  /** Asks a JVM for it; the answer takes some milliseconds. */
  static void request(Process jvm) throws IOException {
    new ProcessBuilder(List.of("/bin/sh", "-c", "kill -QUIT \"$1\"", "sh", "" + jvm.pid()))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /**
   * Moves it out of what the task has printed.
   *
   * @param to null where it is not wanted
   * @return whether there was one
   */
  static boolean move(Path output, Path to) throws IOException {
    if (!Files.exists(output)) {
      return false;
    }
    long from;
    String text;
    try (RandomAccessFile file = new RandomAccessFile(output.toFile(), "r")) {
      from = Math.max(0, file.length() - WITHIN);
      file.seek(from);
      byte[] end = new byte[(int) (file.length() - from)];
      file.readFully(end);
      // One character is one byte.
      text = new String(end, StandardCharsets.ISO_8859_1);
    }
    int start = text.lastIndexOf(START);
    if (start < 0) {
      return false;
    }
    int end = endOf(text, start);
    start = Math.max(0, start - TIME_LINE);
    byte[] dump = OutputFile.cut(output, from + start, end - start);
    if (to != null) {
      Files.write(to, dump);
    }
    return true;
  }

  /** It ends with a paragraph on the heap; where that is cut off, with the output. */
  private static int endOf(String text, int start) {
    int heap = text.indexOf(HEAP, start);
    int blank = heap < 0 ? -1 : text.indexOf("\n\n", heap + HEAP.length());
    return blank < 0 ? text.length() : blank + 2;
  }
}
