package dev.forrest.graph;

import com.google.protobuf.CodedInputStream;
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
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return map(channel, file);
    }
  }

  /**
   * Reads or maps an open file.
   *
   * @param file its name, for messages
   * @throws IOException if it cannot be read, or is too large
   */
  public static ByteBuffer of(FileChannel channel, Path file) throws IOException {
    long size = channel.size();
    if (size >= MAPPED_FROM) {
      return map(channel, file);
    }
    ByteBuffer content = ByteBuffer.allocate((int) size);
    for (int n = 0; n >= 0 && content.hasRemaining(); ) {
      n = channel.read(content);
    }
    return content.flip();
  }

  /**
   * The content as a protobuf stream, which ends where the content does: no length in it can be
   * larger than what is left. Mapped content is read piece by piece.
   */
  public static CodedInputStream stream(ByteBuffer content) throws IOException {
    if (content.hasArray()) {
      return CodedInputStream.newInstance(content.duplicate());
    }
    // Of a buffer without an array, protobuf would make a copy on the heap.
    CodedInputStream in = CodedInputStream.newInstance(new MappedInput(content.duplicate()));
    in.pushLimit(content.remaining());
    return in;
  }

  private static ByteBuffer map(FileChannel channel, Path file) throws IOException {
    long size = channel.size();
    if (size > Integer.MAX_VALUE) {
      throw new IOException(
          "File " + file + " has " + size + " bytes; Forrest's files have at most 2 GiB.");
    }
    return channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
  }

  /** Reads a buffer. */
  private static final class MappedInput extends InputStream {
    private final ByteBuffer buffer;

    MappedInput(ByteBuffer buffer) {
      this.buffer = buffer;
    }

    @Override
    public int available() {
      return buffer.remaining();
    }

    @Override
    public int read() {
      return buffer.hasRemaining() ? buffer.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      if (length > 0 && !buffer.hasRemaining()) {
        return -1;
      }
      int count = Math.min(length, buffer.remaining());
      buffer.get(to, offset, count);
      return count;
    }

    @Override
    public long skip(long count) {
      int skipped = (int) Math.max(0, Math.min(count, buffer.remaining()));
      buffer.position(buffer.position() + skipped);
      return skipped;
    }
  }
}
