package dev.forrest.codec;

import java.nio.file.FileSystems;
import java.nio.file.Path;

/** Stores a {@link Path} of the default file system as its text, relative or absolute as it is. */
public final class PathCodec extends TextCodec<Path> {
  public static final PathCodec INSTANCE = new PathCodec();

  private PathCodec() {
    super("path");
  }

  @Override
  String text(Path value) {
    if (value.getFileSystem() != FileSystems.getDefault()) {
      throw new CodecException(
          "The path "
              + Shown.text(value.toString())
              + " is of the file system "
              + Shown.text(value.getFileSystem().toString())
              + ", which a worker does not have open. Store its URI, with Path.toUri().");
    }
    return value.toString();
  }

  @Override
  Path parse(String text) {
    return Path.of(text);
  }
}
