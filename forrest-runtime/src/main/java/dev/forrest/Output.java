package dev.forrest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What an attempt printed, on standard output and standard error, in the order of printing. */
public final class Output {
  private final Path file;

  Output(Path file) {
    this.file = file;
  }

  /** The file that holds it; empty where nothing was printed. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * All of it, in memory, as UTF-8; empty where nothing was printed, or the file was deleted since.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public String text() {
    if (file == null || isNoPlainFile()) {
      return "";
    }
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first bytes of it, as UTF-8, however large the file is. */
  String head(int bytes) {
    return part(0, bytes);
  }

  /** The last bytes of it, as UTF-8, however large the file is. */
  String tail(int bytes) {
    return part(Long.MAX_VALUE, bytes);
  }

  private String part(long from, int bytes) {
    if (file == null) {
      return "";
    }
    if (isNoPlainFile()) {
      return "(no plain file)";
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(Math.max(0, Math.min(from, in.length() - bytes)));
      byte[] end = new byte[bytes];
      int length = 0;
      for (int n = in.read(end); n > 0; n = in.read(end, length, bytes - length)) {
        length += n;
      }
      return new String(end, 0, length, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "(cannot be read: " + e.getMessage() + ")";
    }
  }

  /** A pipe, for one, would be waited for without end. */
  private boolean isNoPlainFile() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public String toString() {
    return file == null ? "(no output)" : file.toString();
  }
}
