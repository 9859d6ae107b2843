package dev.forrest.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file of at most 2 GiB: small ones read, large ones mapped. */
public final class FileContent {
  private static final int MAPPED_FROM = 1 << 20;

  private FileContent() {}

  /**
   * Reads or maps a file; a symbolic link is refused.
   *
   * @throws IOException if it cannot be read, does not exist, or is too large
   */
  public static ByteBuffer of(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      long size = channel.size();
      if (size > Integer.MAX_VALUE) {
        throw new IOException(
            "File " + file + " has " + size + " bytes; Forrest's files have at most 2 GiB.");
      }
      if (size >= MAPPED_FROM) {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
      }
      ByteBuffer buffer = ByteBuffer.allocate((int) size);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // A file may come in pieces.
      }
      return buffer.flip();
    }
  }
}
