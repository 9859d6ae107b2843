package dev.forrest.tests.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of lines that several processes write, each of which may be killed at any moment. A line
 * is one write at the file's end: it is whole, or is not there.
 */
final class Journal {
  private final Path file;

  Journal(Path file) {
    this.file = file;
  }

  /** Appends a line of words; none of them holds a blank. */
  void append(Object... words) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Object word : words) {
      texts.add(word.toString());
    }
    byte[] line = (String.join(" ", texts) + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      int written = channel.write(ByteBuffer.wrap(line));
      if (written != line.length) {
        throw new IOException("Only " + written + " bytes went into " + file + ".");
      }
    }
  }

  /** The lines so far, as words; none where nobody wrote yet. */
  List<List<String>> lines() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<List<String>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(List.of(line.split(" ")));
    }
    return lines;
  }
}
