package dev.forrest.graph;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file of at most 2 GiB: small ones read, large ones mapped. */
public final class FileContent {
  private static final int MAPPED_FROM = 1 << 20;

  private FileContent() {}

  /**
   * Reads or maps a file.
   *
   * @throws NoSuchFileException if it does not exist
   * @throws IOException if it cannot be read, is a symbolic link, or is too large
   */
  public static ByteBuffer of(Path file) throws IOException {
    if (Files.isSymbolicLink(file)) {
      throw new IOException(file + " is a symbolic link, which Forrest does not follow.");
    }
    // Not a FileChannel: its two dozen classes would delay each worker.
    try (InputStream in = new FileInputStream(file.toString())) {
      byte[] start = in.readNBytes(MAPPED_FROM);
      if (start.length < MAPPED_FROM) {
        return ByteBuffer.wrap(start);
      }
    } catch (FileNotFoundException e) {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new NoSuchFileException(file.toString());
      }
      throw e;
    }
    return map(file);
  }

  private static ByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size > Integer.MAX_VALUE) {
        throw new IOException(
            "File " + file + " has " + size + " bytes; Forrest's files have at most 2 GiB.");
      }
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
    }
  }
}
