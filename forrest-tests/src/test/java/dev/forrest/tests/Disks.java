package dev.forrest.tests;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What lies on the disk. */
final class Disks {
  private Disks() {}

  /** The bytes of the files in a directory. */
  static long sizeOf(Path directory) throws IOException {
    long size = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        try {
          size += Files.size(file);
        } catch (NoSuchFileException e) {
          // Moved meanwhile.
        }
      }
    }
    return size;
  }
}
